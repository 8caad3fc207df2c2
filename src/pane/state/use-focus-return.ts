import { type RefObject, useEffect, useRef } from 'react';

/**
 * When what covers something is closed, gives the focus back to what had it before, else to `fallback`. `depth` says how
 * many lie one over the other. To be called above whatever takes the focus on opening.
 */
export function useFocusReturn(depth: number, fallback: RefObject<HTMLElement | null>): void {
  const before = useRef<(Element | null)[]>([]);
  const last = useRef(0);
  // while rendering, the focus is still where it was before the cover opened
  for (let at = last.current; at < depth; at++) before.current[at] = document.activeElement;
  const closed = depth < last.current;
  last.current = depth;
  useEffect(() => {
    if (!closed) return;
    const target = before.current[depth];
    before.current.length = depth;
    const isThere = target instanceof HTMLElement && target.isConnected && target !== document.body;
    (isThere ? target : fallback.current)?.focus();
  });
}
