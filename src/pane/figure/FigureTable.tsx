import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Figure } from '../../reading/figure';
import { usePane } from '../state/context';
import { valueInLine } from './shown';
import { figureTitle } from './title';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    '& th': {
      padding: '3px 6px 3px 0',
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
      textAlign: 'left',
      whiteSpace: 'nowrap',
    },
    '& td': { padding: '3px 0 3px 6px', textAlign: 'right' },
    '& tbody th': { color: tokens.colorNeutralForeground1, whiteSpace: 'normal' },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    '& thead tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  valuesFromSecond: { '& th:nth-child(n + 2)': { padding: '3px 0 3px 6px', textAlign: 'right' } },
  valuesFromThird: {
    '& th:nth-child(n + 3)': { padding: '3px 0 3px 6px', textAlign: 'right' },
    '& td:nth-child(2)': { padding: '3px 6px 3px 0', textAlign: 'left' },
  },
  own: { backgroundColor: tokens.colorNeutralBackground2 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  value: {
    minHeight: '24px',
    padding: '0 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface FigureTableProps {
  readonly heading: string;
  readonly columns: readonly string[];
  /** The column at which the values begin: what stands before it names the row. */
  readonly values: 2 | 3;
  /** Beside the heading: what can be made of it. */
  readonly beside?: ReactNode;
  readonly note?: string | undefined;
  /** Below the table: the way to more of its rows. */
  readonly more?: ReactNode;
  /** Its rows. */
  readonly children: ReactNode;
}

/** On a card, figures that have to do with its own: of other years, other places, other levels. */
export function FigureTable({ heading, columns, values, beside, note, more, children }: FigureTableProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={heading}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        {beside}
      </div>
      <table
        className={mergeClasses(
          styles.table,
          values === 2 ? styles.valuesFromSecond : styles.valuesFromThird,
        )}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {note && <p className={styles.note}>{note}</p>}
      {more}
    </section>
  );
}

/** The row of the card’s own figure is set off. */
export function FigureTableRow({ own, children }: { own: boolean; children: ReactNode }) {
  const styles = useStyles();
  return <tr className={mergeClasses(own && styles.own)}>{children}</tr>;
}

/** A value that leads to its card; the card’s own does not. */
export function FigureValue({ figure, own }: { figure: Figure; own?: Figure }) {
  const styles = useStyles();
  const { words, dispatch } = usePane();
  const value = valueInLine(figure, words);
  if (figure.id === own?.id) return <strong aria-current="true">{value}</strong>;
  return (
    <button
      type="button"
      className={styles.value}
      title={figureTitle(figure)}
      onClick={() => dispatch({ did: 'open-card', figures: [figure.id], at: 0 })}
    >
      {value}
    </button>
  );
}
