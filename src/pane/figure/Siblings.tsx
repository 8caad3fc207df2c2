import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, useState } from 'react';
import type { Figure } from '../../reading/figure';
import { usePane } from '../state/context';
import { comparisonOf } from './comparison';
import { FigureTable, FigureTableRow, FigureValue } from './FigureTable';
import { type Sibling, siblingsOf } from './same-indicator';
import { shownPeriod } from './shown';

/** As many rows stand there at first. */
const AT_FIRST = 8;

const useStyles = makeStyles({
  absent: { color: tokens.colorNeutralForeground3 },
  scope: { marginRight: '4px', color: tokens.colorNeutralForeground3 },
  compare: { minWidth: 0, paddingInline: '2px', color: tokens.colorBrandForegroundLink },
  more: { alignSelf: 'flex-start', minWidth: 0, paddingInline: '2px' },
});

/** 同一指标: other years and other places, target beside result; where there is none, a word says why. */
export function Siblings({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { library, words, language, dispatch } = usePane();
  const rows = useMemo(() => siblingsOf(library, figure), [library, figure]);
  const wanted = useMemo(() => comparisonOf(library, figure), [library, figure]);
  const [all, setAll] = useState(false);
  const w = words.figure.siblings;
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  return (
    <FigureTable
      heading={w.heading}
      columns={[words.report.place, words.figure.period, words.kind.target, words.kind.result]}
      values={3}
      beside={
        wanted && (
          <Button
            className={styles.compare}
            appearance="transparent"
            size="small"
            icon={<ChevronRight16Regular />}
            iconPosition="after"
            onClick={() =>
              dispatch({
                did: 'make-table',
                region: library.regionOf(figure),
                period: figure.period,
                wanted,
              })
            }
          >
            {w.compare}
          </Button>
        )
      }
      more={
        shown.length < rows.length && (
          <Button className={styles.more} appearance="transparent" size="small" onClick={() => setAll(true)}>
            {w.all(rows.length)}
          </Button>
        )
      }
    >
      {shown.map(({ region, period, target, result }) => (
        <FigureTableRow
          key={`${region} ${period}`}
          own={region === library.regionOf(figure) && period === figure.period}
        >
          <th scope="row">{region}</th>
          <td>{shownPeriod(period, words, language, true)}</td>
          <td>
            <Value sibling={target} own={figure} />
          </td>
          <td>
            <Value sibling={result} own={figure} />
          </td>
        </FigureTableRow>
      ))}
    </FigureTable>
  );
}

function Value({ sibling, own }: { sibling: Sibling; own: Figure }) {
  const styles = useStyles();
  const { words } = usePane();
  if (sibling.is === 'absent') {
    return <span className={styles.absent}>{words.figure.siblings[sibling.why]}</span>;
  }
  const { figure } = sibling;
  return (
    <>
      {figure.scope && (
        <span className={styles.scope} title={figure.scope}>
          {words.figure.siblings.scope(figure.scope)}
        </span>
      )}
      <FigureValue figure={figure} own={own} />
    </>
  );
}
