import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fontOf, type GridCell, type GridRow, type Line, layOut } from '../../spreadsheet/layout';
import type { Table } from '../../tables/table';
import { usePane } from '../state/context';
import { PAPER_FACES } from '../theme';
import { formatNumber } from './number-format';

const useStyles = makeStyles({
  // paper is white in every theme
  paper: {
    overflowX: 'auto',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: '#ffffff',
    color: '#1a1a1a',
    boxShadow: tokens.shadow2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    borderCollapse: 'collapse',
    margin: '0 auto',
    tableLayout: 'fixed',
    fontFamily: PAPER_FACES.body,
    lineHeight: 1.6,
    whiteSpace: 'nowrap',
  },
  cell: { padding: '0 .25em', overflow: 'hidden', fontWeight: 'normal', textAlign: 'left' },
  wraps: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  running: { overflow: 'visible' },
  bold: { fontWeight: 'bold' },
  title: { fontFamily: PAPER_FACES.title, fontSize: '1.25em', fontWeight: 'bold' },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  across: { textAlign: 'center' },
  right: { textAlign: 'right' },
  room: { visibility: 'hidden' },
  // in view, however far the table is scrolled sideways
  shortened: { position: 'sticky', left: 0, width: 'fit-content', margin: '8px 0 0', color: '#616161' },
});

/** As many rows as are drawn: a preview, not the sheet. */
const MOST_ROWS = 120;

const LINES = { thick: '1.5px solid #1a1a1a', thin: '1px solid #1a1a1a' };
/** Roles whose text runs over the empty cells at its right, as it does on a sheet. */
const RUNNING = new Set<GridRow['role']>(['title', 'unit', 'note', 'source']);

/** A table as it will stand on the sheet, at the sheet's own proportions; wide ones shrink as a whole, of long ones the beginning. */
export function Paper({ table }: { table: Table }) {
  const styles = useStyles();
  const { words } = usePane();
  const grid = useMemo(() => layOut(table, 'values'), [table]);
  const rows = grid.rows.slice(0, MOST_ROWS);
  const width = grid.widths.reduce((sum, one) => sum + one + 0.5, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, by keyboard too
    <section className={styles.paper} tabIndex={0} aria-label={words.table.preview}>
      <table
        className={styles.table}
        style={{ width: `${width}em`, fontSize: `clamp(8px, calc((100cqi - 50px) / ${width}), 12px)` }}
      >
        <colgroup>
          {grid.widths.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
            <col key={index} style={{ width: `${one + 0.5}em` }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
            <PaperRow key={index} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length < grid.rows.length && (
        <p className={styles.shortened}>{words.table.shortened(rows.length, grid.rows.length)}</p>
      )}
    </section>
  );
}

function PaperRow({ row }: { row: GridRow }) {
  const styles = useStyles();
  const rules = {
    borderTop: edge(row.above),
    borderBottom: edge(row.below),
  };
  if (RUNNING.has(row.role)) {
    const cell = row.cells.find(({ content }) => content !== '') ?? row.cells[0];
    return (
      <tr>
        <td
          colSpan={row.cells.length}
          className={mergeClasses(
            styles.cell,
            styles.running,
            row.role === 'title' && styles.title,
            cell && styles[cell.align],
          )}
        >
          {cell?.content}
        </td>
      </tr>
    );
  }
  const Cell = row.role === 'header' ? 'th' : 'td';
  return (
    <tr style={rules}>
      {row.cells.map((cell, index) => (
        <Cell
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name
          key={index}
          scope={row.role === 'header' ? 'col' : undefined}
          className={mergeClasses(
            styles.cell,
            cell.wraps && styles.wraps,
            fontOf(row.role).bold && styles.bold,
            styles[cell.align],
          )}
          style={{
            ...(cell.ink ? { color: cell.ink } : {}),
            ...(cell.indent ? { paddingLeft: `${cell.indent + 0.25}em` } : {}),
            borderLeft: edge(index > 0 ? row.between : row.sides),
            borderRight: edge(index < row.cells.length - 1 ? row.between : row.sides),
          }}
        >
          <Content cell={cell} />
        </Cell>
      ))}
    </tr>
  );
}

function edge(line: Line | undefined): string | undefined {
  return line && LINES[line];
}

function Content({ cell }: { cell: GridCell }) {
  const styles = useStyles();
  if (typeof cell.content === 'string') return cell.content;
  const { text, room } = formatNumber(cell.content, cell.numberFormat);
  return (
    <>
      {text}
      {room && (
        <span className={styles.room} aria-hidden>
          {room}
        </span>
      )}
    </>
  );
}
