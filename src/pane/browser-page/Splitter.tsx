import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { clampWidth, NARROWEST, WIDEST } from './pane-width';

const KEY_STEP = 16;

export interface SplitterProps {
  readonly label: string;
  /** Width of the pane at its right. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The line between grid and pane: dragged, or moved by arrow keys, Home and End. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const grip = useRef<{ pointer: number; x: number; width: number }>(undefined);

  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { pointer: event.pointerId, x: event.clientX, width };
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const from = grip.current;
    if (from?.pointer === event.pointerId) onWidth(clampWidth(from.width + from.x - event.clientX));
  };
  const release = () => {
    grip.current = undefined;
  };
  const press = (event: KeyboardEvent) => {
    const next: Record<string, number> = {
      ArrowLeft: width + KEY_STEP,
      ArrowRight: width - KEY_STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(clampWidth(to));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that moves is a focusable separator, which <hr> is not
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={press}
    />
  );
}
