import { type RefObject, useEffect, useRef } from 'react';

/**
 * When what covers a list is closed, gives the focus back to what had it before, else to `fallback`. To be called above
 * whatever takes the focus on opening.
 */
export function useFocusReturn(isOpen: boolean, fallback: RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  // while rendering, the focus is still where it was before the card opened
  if (isOpen && !wasOpen.current) before.current = document.activeElement;
  const opened = wasOpen.current;
  wasOpen.current = isOpen;
  useEffect(() => {
    if (isOpen || !opened) return;
    const target = before.current;
    const isThere = target instanceof HTMLElement && target.isConnected && target !== document.body;
    (isThere ? target : fallback.current)?.focus();
  });
}
