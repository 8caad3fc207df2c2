// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys act on the active row, see use-active-row.ts
// biome-ignore-all lint/a11y/useSemanticElements: rows of a list that is a grid to assistive technology, and no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in the search box or on the row's buttons

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Figure } from '../../reading/figure';
import { FigureActions } from '../figure/FigureActions';
import { counterpartOf } from '../figure/same-indicator';
import { kindWord, shownPeriod, valueInLine } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { KindTag } from '../parts/KindTag';
import { OwnTags } from '../parts/OwnTags';
import { StrengthBars } from '../parts/StrengthBars';
import { ValueSlots } from '../parts/ValueSlots';
import { usePane } from '../state/context';

const useStyles = makeStyles({
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
  where: { overflow: 'hidden', textOverflow: 'ellipsis' },
  commitment: { color: tokens.colorNeutralForeground2 },
  beside: { marginLeft: 'auto', flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** Pixels. Rows are of one height, so that only those in view need to be drawn; the active row alone grows. */
export const ROW_HEIGHT = 52;
export const ACTIVE_ROW_HEIGHT = 84;

interface FigureRowProps {
  readonly id: string;
  readonly figure: Figure;
  readonly row: number;
  readonly active: boolean;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly unitWidth: number;
  /** Shows the result beside its target, and the target beside its result, where the library has both. */
  readonly paired?: boolean;
  readonly onActivate: (row: number) => void;
  readonly onOpen: (row: number) => void;
}

/** One figure in a list: indicator and value, below them kind, place, period and 约束力度. The active row has the actions. */
export function FigureRow(props: FigureRowProps) {
  const { id, figure, row, active, top, unitWidth, paired, onActivate, onOpen } = props;
  const styles = useStyles();
  const { library, words, language } = usePane();
  const title = figureTitle(figure);
  const other = useMemo(
    () => (paired ? counterpartOf(library, figure) : undefined),
    [paired, library, figure],
  );
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={row + 1}
      aria-selected={active}
      style={{ top, height: active ? ACTIVE_ROW_HEIGHT : ROW_HEIGHT }}
      tabIndex={-1}
      className={mergeClasses(styles.row, active && styles.active)}
      onClick={() => onActivate(row)}
      onDoubleClick={() => onOpen(row)}
    >
      <div role="gridcell">
        <div className={styles.line}>
          <span className={styles.name} title={title}>
            {title}
          </span>
          <ValueSlots figure={figure} unitWidth={unitWidth} />
        </div>
        <div className={styles.second}>
          <KindTag figure={figure} />
          <span className={styles.where}>
            {library.regionOf(figure)} · {shownPeriod(figure.period, words, language, true)}
          </span>
          {figure.strength !== undefined && figure.kind === 'target' && (
            <StrengthBars strength={figure.strength} />
          )}
          {figure.commitment && <span className={styles.commitment}>{figure.commitment}</span>}
          <OwnTags figure={figure} />
          {other && (
            <span className={styles.beside}>
              {kindWord(other, words)} {valueInLine(other, words)}
            </span>
          )}
        </div>
      </div>
      {active && <FigureActions figure={figure} onOpen={() => onOpen(row)} />}
    </div>
  );
}
