import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo } from 'react';
import { reportPlace } from '../figure/shown';
import { Badge } from '../parts/Badge';
import { placesOf } from '../report/places';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  section: { padding: '12px 12px 16px' },
  heading: {
    margin: '0 0 4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@container (min-width: 480px)': {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      columnGap: '24px',
    },
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  report: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: 'calc(100% + 24px)',
    margin: '0 -12px',
    minHeight: '52px',
    padding: '6px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { flexGrow: 1, minWidth: 0 },
  first: { display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase300 },
  second: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** The library's reports, by place; choosing one opens it in 报告. */
export function Places() {
  const styles = useStyles();
  const { library, words, dispatch } = usePane();
  const reports = useMemo(() => placesOf(library).flatMap((place) => place.reports), [library]);
  const count = (report: string, kind: 'target' | 'result') => library.list({ report, kind }).length;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.find.places}</h2>
      <ul className={styles.list}>
        {reports.map(({ entry }) => (
          <li key={entry.id} className={styles.item}>
            <button
              type="button"
              className={styles.report}
              onClick={() => dispatch({ did: 'open-report', report: entry.id })}
            >
              <span className={styles.text}>
                <span className={styles.first}>
                  {reportPlace(entry)} · {entry.year}
                  <Badge entry={entry} />
                </span>
                <span className={styles.second}>
                  {words.report.counts(count(entry.id, 'target'), count(entry.id, 'result'))}
                </span>
              </span>
              <ChevronRight16Regular className={styles.chevron} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
