import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Library } from '../../library/library';
import type { ReportText } from '../../reports/report';
import { placesNamed } from '../../vocabulary/places';
import { reportPlace } from '../figure/shown';
import { Badge } from '../parts/Badge';
import { placesOf } from '../report/places';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', padding: '8px 12px 0' },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  report: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** As many stand in the line. */
const MOST = 6;

/** Above what was found for a place: the reports of it, for one who means to read on from there. */
export function FoundReports({ sought }: { sought: string }) {
  const styles = useStyles();
  const { library, words, dispatch } = usePane();
  const reports = useMemo(() => reportsNamed(library, sought), [library, sought]);
  if (reports.length === 0) return null;
  return (
    <div className={styles.line}>
      <span className={styles.label}>{words.report.reports}</span>
      {reports.slice(0, MOST).map(({ entry }) => (
        <button
          key={entry.id}
          type="button"
          className={styles.report}
          onClick={() => dispatch({ did: 'open-report', report: entry.id })}
        >
          {reportPlace(entry)} · {entry.year}
          <Badge entry={entry} />
        </button>
      ))}
    </div>
  );
}

/** The reports of the place that was typed, and of the year where one was typed with it: 平湖 · 平湖 2023. */
function reportsNamed(library: Library, sought: string): ReportText[] {
  const words = sought.split(/\s+/);
  const years = words.flatMap((word) => /^(\d{4})年?$/.exec(word)?.[1] ?? []).map(Number);
  const places = words.filter((word) => !/^\d{4}年?$/.test(word));
  if (places.length !== 1 || years.length > 1) return [];
  const [typed = ''] = places;
  const codes = new Set(placesNamed(typed).map(({ code }) => code));
  return placesOf(library)
    .flatMap(({ name, reports }) =>
      reports.filter(({ entry }) => name === typed || (!entry.body && codes.has(entry.place.code))),
    )
    .filter(({ entry }) => years.length === 0 || years.includes(entry.year));
}
