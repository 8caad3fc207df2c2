import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Figure } from '../../reading/figure';
import type { ReportText } from '../../reports/report';
import { SIMPLIFIED_FACES, TRADITIONAL_FACES } from '../theme';
import { Fold } from './Fold';
import { governingSpans } from './governing';
import { paragraphAround, type Run, runsOf } from './runs';
import { isTraditional } from './script';

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    padding: '2px 0 2px 10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  simplified: { fontFamily: SIMPLIFIED_FACES },
  traditional: { fontFamily: TRADITIONAL_FACES },
  clause: { color: tokens.colorNeutralForeground1 },
  governing: {
    color: tokens.colorNeutralForeground1,
    fontStyle: 'normal',
    borderBottom: `2px dotted ${tokens.colorNeutralStrokeAccessible}`,
  },
  number: {
    padding: '1px 2px',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SentenceProps {
  readonly report: ReportText;
  readonly figure: Figure;
  /** The whole paragraph in place of the sentence. */
  readonly paragraph?: boolean;
}

/** The sentence that states a figure, in the report's own characters; the number's own and the governing ones are marked. */
export function Sentence({ report, figure, paragraph = false }: SentenceProps) {
  const styles = useStyles();
  const runs = useMemo(() => {
    const span = paragraph ? paragraphAround(report, figure.sentence) : figure.sentence;
    return runsOf(report, span, figure.source, governingSpans(report, figure));
  }, [report, figure, paragraph]);
  const traditional = useMemo(() => isTraditional(runs.map((run) => run.text).join('')), [runs]);
  return (
    <blockquote
      className={mergeClasses(styles.sentence, traditional ? styles.traditional : styles.simplified)}
      lang={traditional ? 'zh-Hant' : 'zh-Hans'}
    >
      {runs.map((run) => (
        <RunOfText key={run.start} run={run} />
      ))}
    </blockquote>
  );
}

function RunOfText({ run }: { run: Run }) {
  const styles = useStyles();
  if (run.role === 'hole') return <Fold text={run.text} />;
  if (run.role === 'number') return <mark className={styles.number}>{run.text}</mark>;
  if (run.role === 'governing') return <em className={styles.governing}>{run.text}</em>;
  return <span className={run.role === 'clause' ? styles.clause : undefined}>{run.text}</span>;
}
