import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useState } from 'react';
import type { Figure } from '../../reading/figure';
import { readableWithin } from '../../reports/report';
import { Badge } from '../parts/Badge';
import { CopyButton } from '../parts/CopyButton';
import { usePane } from '../state/context';
import { Sentence } from './Sentence';
import { shownDate } from './shown';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', minHeight: '24px' },
  heading: {
    margin: 0,
    marginRight: 'auto',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  citation: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 6px',
    paddingLeft: '12px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  site: { flexBasis: '100%', overflowWrap: 'anywhere' },
  way: {
    minWidth: 0,
    paddingInline: '4px',
    whiteSpace: 'nowrap',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  report: {
    minWidth: 0,
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: '18px',
    textAlign: 'left',
  },
  note: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    '& svg': { flexShrink: 0, marginTop: '1px', color: tokens.colorBrandForeground1 },
  },
});

/** The sentence a figure was taken from, which report it stands in, and what to know about either. */
export function Provenance({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { library, words, dispatch } = usePane();
  const [around, setAround] = useState(false);
  const report = library.report(figure.report);
  if (!report) return null;
  const { entry } = report;
  const sentence = readableWithin(report, figure.sentence).trim();
  const citation = words.figure.citation(entry.title, shownDate(entry.date, words));
  const notes = [
    ...(figure.note ? [figure.note] : []),
    ...(entry.missing ? [words.figure.partNote(entry.missing)] : []),
    ...(entry.kind === 'interview' ? [words.report.interviewNote] : []),
  ];
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{words.figure.source}</h2>
        <Button
          className={styles.way}
          appearance="transparent"
          size="small"
          aria-pressed={around}
          onClick={() => setAround(!around)}
        >
          {words.figure.around}
        </Button>
        <Button
          className={styles.way}
          appearance="transparent"
          size="small"
          onClick={() => dispatch({ did: 'read-report', report: entry.id, figure: figure.id })}
        >
          {words.reading.here}
        </Button>
        <CopyButton label={words.figure.copySentence} text={`${sentence}（${citation}）`} />
      </div>
      <Sentence key={figure.id} report={report} figure={figure} paragraph={around} />
      <div className={styles.citation}>
        <Button
          className={styles.report}
          appearance="transparent"
          onClick={() => dispatch({ did: 'open-report', report: entry.id })}
        >
          {citation}
        </Button>
        <Badge entry={entry} />
        {entry.site && <span className={styles.site}>{words.figure.site(entry.site)}</span>}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          <Info16Regular />
          <span>{note}</span>
        </p>
      ))}
    </section>
  );
}
