import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Figure } from '../../reading/figure';
import { usePane } from '../state/context';
import { type Sibling, siblingsOf } from './same-indicator';
import { shownPeriod, valueInLine } from './shown';
import { figureTitle } from './title';

/** As many rows stand there at first. */
const AT_FIRST = 8;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
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
    },
    '& th:nth-child(n + 3)': { paddingRight: 0, textAlign: 'right' },
    '& tbody th': { color: tokens.colorNeutralForeground1 },
    '& td': { padding: '3px 0' },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    '& thead tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  own: { backgroundColor: tokens.colorNeutralBackground2 },
  right: { textAlign: 'right' },
  absent: { color: tokens.colorNeutralForeground3 },
  scope: { marginRight: '4px', color: tokens.colorNeutralForeground3 },
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
  more: { alignSelf: 'flex-start', minWidth: 0, paddingInline: '2px' },
});

/** 同一指标: other years and other places, target beside result; where there is none, a word says why. */
export function Siblings({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { library, words, language } = usePane();
  const rows = useMemo(() => siblingsOf(library, figure), [library, figure]);
  const [all, setAll] = useState(false);
  const w = words.figure.siblings;
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{w.heading}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.report.place}</th>
            <th scope="col">{words.figure.period}</th>
            <th scope="col">{words.kind.target}</th>
            <th scope="col">{words.kind.result}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ region, period, target, result }) => {
            const isOwn = region === library.regionOf(figure) && period === figure.period;
            return (
              <tr key={`${region} ${period}`} className={mergeClasses(isOwn && styles.own)}>
                <th scope="row">{region}</th>
                <td>{shownPeriod(period, words, language, true)}</td>
                <td className={styles.right}>
                  <Value sibling={target} own={figure} />
                </td>
                <td className={styles.right}>
                  <Value sibling={result} own={figure} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button className={styles.more} appearance="transparent" size="small" onClick={() => setAll(true)}>
          {w.all(rows.length)}
        </Button>
      )}
    </section>
  );
}

function Value({ sibling, own }: { sibling: Sibling; own: Figure }) {
  const styles = useStyles();
  const { words, dispatch } = usePane();
  if (sibling.is === 'absent') {
    return <span className={styles.absent}>{words.figure.siblings[sibling.why]}</span>;
  }
  const { figure } = sibling;
  const value = valueInLine(figure, words);
  const scope = figure.scope && (
    <span className={styles.scope} title={figure.scope}>
      {words.figure.siblings.scope(figure.scope)}
    </span>
  );
  return (
    <>
      {scope}
      {figure.id === own.id ? (
        <strong aria-current="true">{value}</strong>
      ) : (
        <button
          type="button"
          className={styles.value}
          title={figureTitle(figure)}
          onClick={() => dispatch({ did: 'open-card', figures: [figure.id], at: 0 })}
        >
          {value}
        </button>
      )}
    </>
  );
}
