// biome-ignore-all lint/a11y/useSemanticElements: rows of a list that is a grid to assistive technology, and no table

import { makeStyles, tokens } from '@fluentui/react-components';
import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Doubt } from '../../library/own/doubts';
import type { Figure } from '../../reading/figure';
import type { ReportText } from '../../reports/report';
import { useWindow } from '../find/use-window';
import { unitWidthOf } from '../parts/ValueSlots';
import { REVIEW_ROW_HEIGHT, ReviewRow, type ReviewRowActions } from './ReviewRow';
import type { Item } from './review';

const useStyles = makeStyles({
  list: {
    position: 'relative',
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible > [aria-selected="true"]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
});

/** What the keys and the buttons of a row ask for. */
export interface ReviewKeys {
  take(key: string): void;
  leave(key: string): void;
  reopen(key: string): void;
  save(key: string, figure: Figure): void;
  add(): void;
  takeRest(): void;
  undo(): void;
}

interface ReviewListProps {
  readonly label: string;
  readonly items: readonly Item<Doubt>[];
  readonly report: ReportText;
  readonly keys: ReviewKeys;
  /** Key of the item to begin with. */
  readonly begin?: string;
  readonly ref?: Ref<{ focus(): void }>;
}

/**
 * Figures to go through. The focus is on the list, the keys act on its active row: ↑ ↓ Home End Page keys move, Enter takes, E
 * edits, Delete leaves out, N adds, Ctrl+Enter takes the rest, Ctrl+Z takes back. Of a long list only the rows in view are drawn.
 */
export function ReviewList({ label, items, report, keys, begin, ref }: ReviewListProps) {
  const styles = useStyles();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const activeRow = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      items.findIndex(({ key }) => key === begin),
      0,
    ),
  );
  const [editing, setEditing] = useState<string>();
  const [activeHeight, setActiveHeight] = useState(REVIEW_ROW_HEIGHT);
  const unitWidth = useMemo(() => unitWidthOf(items.map(({ figure }) => figure)), [items]);
  const at = Math.min(active, items.length - 1);
  const current = items[at];
  const heights = { row: REVIEW_ROW_HEIGHT, active: activeHeight };
  const { first, end, height, topOf } = useWindow(list, items.length, at, heights);
  const drawn = Array.from({ length: end - first }, (_, nth) => first + nth);
  if (at >= 0 && at < first) drawn.unshift(at);
  else if (at >= end) drawn.push(at);

  useImperativeHandle(ref, () => ({ focus: () => list.current?.focus() }), []);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);

  // the active row is as high as its sentence and its editor make it
  const currentKey = current?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is another element
  useLayoutEffect(() => {
    const row = activeRow.current;
    if (!row) return;
    const measure = () => setActiveHeight(Math.max(row.offsetHeight, REVIEW_ROW_HEIGHT));
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(row);
    return () => resized.disconnect();
  }, [currentKey, editing]);

  const activate = useCallback((row: number) => {
    setActive(row);
    setEditing(undefined);
  }, []);
  const backToList = useCallback(() => {
    setEditing(undefined);
    requestAnimationFrame(() => list.current?.focus({ preventScroll: true }));
  }, []);
  const on: ReviewRowActions = {
    activate: (row) => {
      if (row !== at) activate(row);
      if (editing === undefined || row !== at) list.current?.focus({ preventScroll: true });
    },
    take: (key) => {
      keys.take(key);
      backToList();
    },
    leave: (key) => {
      keys.leave(key);
      backToList();
    },
    reopen: (key) => {
      keys.reopen(key);
      backToList();
    },
    edit: setEditing,
    save: (key, figure) => {
      keys.save(key, figure);
      backToList();
    },
    cancel: backToList,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // the row's own buttons and fields have their own keys
    if (event.target !== list.current || event.nativeEvent.isComposing) return;
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 5,
      PageUp: at - 5,
      Home: 0,
      End: items.length - 1,
    };
    if (moves[key] !== undefined && !control) {
      activate(Math.min(Math.max(moves[key], 0), items.length - 1));
    } else if (key === 'Enter' && control) keys.takeRest();
    else if (key === 'z' && control) keys.undo();
    else if (control || event.altKey) return;
    else if (key === 'n') keys.add();
    else if (!current) return;
    else if (key === 'Enter') keys.take(current.key);
    else if (key === 'e') setEditing(current.key);
    else if (key === 'Delete' || key === 'Backspace') keys.leave(current.key);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      className={styles.list}
      role="grid"
      aria-label={label}
      aria-rowcount={items.length}
      aria-activedescendant={current ? `${listId}-${current.key}` : undefined}
      tabIndex={0}
      style={{ height, minHeight: 1 }}
      onKeyDown={onKeyDown}
    >
      {drawn.map((row) => {
        const item = items[row]!;
        return (
          <ReviewRow
            key={item.key}
            ref={row === at ? activeRow : undefined}
            id={`${listId}-${item.key}`}
            item={item}
            report={report}
            row={row}
            active={row === at}
            editing={row === at && editing === item.key}
            top={topOf(row)}
            unitWidth={unitWidth}
            on={on}
          />
        );
      })}
    </div>
  );
}
