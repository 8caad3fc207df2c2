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

/**
 * Where a change takes away what had the focus within `part`, gives it to `instead`, else back to where it came from. The
 * focus stays on the sheet where it is there.
 */
export function useFocusKept(
  part: RefObject<HTMLElement | null>,
  change: unknown,
  instead?: RefObject<HTMLElement | null>,
): void {
  const cameFrom = useRef<EventTarget | null>(null);
  const isWithin = useRef(false);
  useEffect(() => {
    const element = part.current!;
    const isOutside = (target: EventTarget | null) => target instanceof Node && !element.contains(target);
    const enter = ({ relatedTarget }: FocusEvent) => {
      if (isOutside(relatedTarget)) cameFrom.current = relatedTarget;
      isWithin.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (isOutside(relatedTarget)) isWithin.current = false;
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [part]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at after each change
  useEffect(() => {
    if (!isWithin.current || document.activeElement !== document.body || !document.hasFocus()) return;
    const target = instead?.current ?? cameFrom.current;
    if (target instanceof HTMLElement) target.focus();
  }, [change]);
}
