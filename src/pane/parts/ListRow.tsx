// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys act on the active row, where the list has the focus
// biome-ignore-all lint/a11y/useSemanticElements: rows of a list that is a grid to assistive technology, and no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the list or its search box, or in the active row

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import type { Figure } from '../../reading/figure';
import { figureTitle } from '../figure/title';
import { KindTag } from './KindTag';
import { ValueSlots } from './ValueSlots';

export const useRowStyles = makeStyles({
  row: {
    position: 'absolute',
    insetInline: 0,
    boxSizing: 'border-box',
    padding: '6px 12px',
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '12px',
      bottom: 0,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  /** The row that is acted on: a bar at its left. */
  active: {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '8px',
      bottom: '8px',
      borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: '0 2px 2px 0',
    },
  },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  // wide panes have room for the report's own words beside the number
  said: {
    display: 'none',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    '@container (min-width: 480px)': { display: 'block' },
    '::before': { content: 'attr(data-said)' },
  },
  second: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
});

interface ListRowProps {
  readonly id: string;
  /** Its place in the list, from 0. */
  readonly row: number;
  readonly active: boolean;
  /** Pixels from the top of the list. */
  readonly top: number;
  /** Pixels; absent where the row is as high as what it holds. */
  readonly height?: number | undefined;
  /** What is said of it; absent where what it shows says so. */
  readonly label?: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly onActivate: () => void;
  readonly onOpen: () => void;
  /** Cells of the grid. */
  readonly children: ReactNode;
}

/** A row of a long list, at its place in it. */
export function ListRow({ id, row, active, top, height, label, ref, ...props }: ListRowProps) {
  const styles = useRowStyles();
  return (
    <div
      ref={ref}
      id={id}
      role="row"
      aria-rowindex={row + 1}
      aria-selected={active}
      aria-label={label}
      tabIndex={-1}
      style={{ top, height, overflow: active ? undefined : 'hidden' }}
      className={mergeClasses(styles.row, active && styles.active)}
      onClick={props.onActivate}
      onDoubleClick={props.onOpen}
    >
      {props.children}
    </div>
  );
}

/** A part of a row that is read, or walked through, by itself. */
export function RowCell(
  props: Pick<HTMLAttributes<HTMLDivElement>, 'className' | 'onDoubleClick' | 'children'>,
) {
  return <div role="gridcell" {...props} />;
}

interface FigureLinesProps {
  readonly figure: Figure;
  readonly unitWidth: number;
  /** Breaks a long name over lines. */
  readonly whole?: boolean;
  /** What stands behind the kind in the second line. */
  readonly children: ReactNode;
}

/** The two lines of every row: a figure’s name and value, its kind and what else is to be known at a glance. */
export function FigureLines({ figure, unitWidth, whole, children }: FigureLinesProps) {
  const styles = useRowStyles();
  const title = figureTitle(figure);
  return (
    <>
      <div className={styles.line}>
        <span className={mergeClasses(styles.name, whole && styles.whole)} title={title}>
          {title}
        </span>
        {figure.value !== null && figure.words !== `${figure.value}${figure.unit}` && (
          <span className={styles.said} data-said={figure.words} aria-hidden />
        )}
        <ValueSlots figure={figure} unitWidth={unitWidth} />
      </div>
      <div className={styles.second}>
        <KindTag figure={figure} />
        {children}
      </div>
    </>
  );
}
