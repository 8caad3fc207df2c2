import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { ReportText } from '../../reports/report';
import { reportPlace, shownDate } from '../figure/shown';
import { Badge } from '../parts/Badge';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  head: { padding: '6px 12px 8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  first: { marginLeft: 'auto' },
  way: {
    minWidth: 0,
    paddingInline: '2px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  missing: {
    display: 'flex',
    gap: '8px',
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    '& svg': { flexShrink: 0, marginTop: '1px', color: tokens.colorStatusWarningForeground3 },
  },
});

/** A report's title and date, and what is missing from it. */
export function ReportHead({ report }: { report: ReportText }) {
  const styles = useStyles();
  const { words, dispatch } = usePane();
  const { entry } = report;
  const make = { region: reportPlace(entry), period: String(entry.year) };
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{entry.title}</h1>
      <div className={styles.line}>
        <span>{shownDate(entry.date, words)}</span>
        <Badge entry={entry} />
        <Button
          className={mergeClasses(styles.way, styles.first)}
          appearance="transparent"
          size="small"
          onClick={() => dispatch({ did: 'read-report', report: entry.id })}
        >
          {words.reading.open}
        </Button>
        <Button
          className={styles.way}
          appearance="transparent"
          size="small"
          onClick={() => dispatch({ did: 'make-table', ...make })}
        >
          {words.report.toTable}
        </Button>
      </div>
      {entry.missing && (
        <p className={styles.missing}>
          <Info16Regular />
          <span>{words.report.missing(entry.missing)}</span>
        </p>
      )}
      {entry.kind === 'interview' && (
        <p className={styles.missing}>
          <Info16Regular />
          <span>{words.report.interviewNote}</span>
        </p>
      )}
    </header>
  );
}
