import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Figure } from '../../reading/figure';
import { FigureActions } from '../figure/FigureActions';
import { counterpartOf } from '../figure/same-indicator';
import { kindWord, shownPeriod, valueInLine } from '../figure/shown';
import { FigureLines, ListRow, RowCell } from '../parts/ListRow';
import { OwnTags } from '../parts/OwnTags';
import { StrengthBars } from '../parts/StrengthBars';
import { usePane } from '../state/context';

const useStyles = makeStyles({
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
  const other = useMemo(
    () => (paired ? counterpartOf(library, figure) : undefined),
    [paired, library, figure],
  );
  return (
    <ListRow
      id={id}
      row={row}
      active={active}
      top={top}
      height={active ? ACTIVE_ROW_HEIGHT : ROW_HEIGHT}
      onActivate={() => onActivate(row)}
      onOpen={() => onOpen(row)}
    >
      <RowCell>
        <FigureLines figure={figure} unitWidth={unitWidth}>
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
        </FigureLines>
      </RowCell>
      {active && <FigureActions figure={figure} onOpen={() => onOpen(row)} />}
    </ListRow>
  );
}
