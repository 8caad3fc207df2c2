import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReportText } from '../../reports/report';
import { reportBadge } from '../figure/shown';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  years: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))', gap: '6px' },
  year: {
    position: 'relative',
    padding: '5px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  number: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  kind: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface YearChoiceProps {
  readonly reports: readonly ReportText[];
  readonly chosen: string;
  readonly onChoose: (report: string) => void;
}

/** The reports of one place side by side, each saying whether it is whole and how much it holds. */
export function YearChoice({ reports, chosen, onChoose }: YearChoiceProps) {
  const styles = useStyles();
  const name = useId();
  const { library, words } = usePane();
  const targets = (report: string) => library.list({ report, kind: 'target' }).length;
  return (
    <div className={styles.years} role="radiogroup" aria-label={words.report.reports}>
      {reports.map(({ entry }) => (
        <label key={entry.id} className={mergeClasses(styles.year, entry.id === chosen && styles.chosen)}>
          <input
            className={styles.radio}
            type="radio"
            name={name}
            checked={entry.id === chosen}
            onChange={() => onChoose(entry.id)}
          />
          <span className={styles.number}>{entry.year}</span>
          <span className={styles.kind}>
            {reportBadge(entry, words) || words.report.whole} · {words.report.targets(targets(entry.id))}
          </span>
        </label>
      ))}
    </div>
  );
}
