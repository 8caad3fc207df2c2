import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Figure, Strength } from '../../reading/figure';
import { usePane } from '../state/context';
import { shownNumber, shownPeriod } from './shown';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '8px 12px',
    margin: 0,
    padding: '10px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    '@container (min-width: 480px)': {
      gridTemplateColumns: 'max-content minmax(0, 1fr) max-content minmax(0, 1fr)',
    },
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  // long ones take a line of their own
  whole: { '@container (min-width: 480px)': { gridColumnEnd: 'span 3' } },
  first: { gridColumnStart: 1 },
  scale: { display: 'flex', flexWrap: 'wrap', gap: '2px', alignItems: 'center' },
  grade: {
    padding: '1px 5px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground3,
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  decided: { marginLeft: '6px' },
});

/** What a careful reader wants to know of a figure beside its number. */
export function Facts({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { words, language } = usePane();
  const w = words.figure;
  const period = shownPeriod(figure.period, words, language);
  return (
    <dl className={styles.facts}>
      {figure.kind === 'target' && figure.strength !== undefined && (
        <Fact name={w.strength} whole>
          <Scale strength={figure.strength} decidedBy={figure.strengthWords} />
        </Fact>
      )}
      {figure.commitment && <Fact name={w.commitment}>{figure.commitment}</Fact>}
      {figure.nature && <Fact name={w.nature}>{figure.nature}</Fact>}
      {figure.tier && <Fact name={w.tier}>{figure.tier === 'base' ? w.tierBase : w.tierStretch}</Fact>}
      <Fact name={w.period}>{figure.perYear ? w.perYear(period) : period}</Fact>
      {figure.entity && <Fact name={w.entity}>{figure.entity}</Fact>}
      <Fact name={w.scope}>{figure.scope ?? w.notStated}</Fact>
      {figure.from && (
        <Fact name={w.from}>
          {shownNumber(figure.from.value)}
          {figure.unit}
          {figure.from.period ? ` · ${shownPeriod(figure.from.period, words, language)}` : ''}
        </Fact>
      )}
      <Fact name={w.stated}>{figure.words}</Fact>
      {figure.section.length > 0 && (
        <Fact name={w.section} whole>
          {figure.section.join(' › ')}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, whole, children }: { name: string; whole?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={mergeClasses(styles.name, whole && styles.first)}>{name}</dt>
      <dd className={mergeClasses(styles.value, whole && styles.whole)}>{children}</dd>
    </>
  );
}

/** The scale of 约束力度 written out by what each grade is made of, and the words that decided. */
function Scale({ strength, decidedBy }: { strength: Strength; decidedBy?: string }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <span className={styles.scale}>
      {words.figure.strengthGrades.map((grade, index) => (
        <span
          key={grade}
          className={mergeClasses(styles.grade, index === strength && styles.chosen)}
          aria-current={index === strength || undefined}
        >
          {grade}
        </span>
      ))}
      {decidedBy && <span className={styles.decided}>{words.figure.decided(decidedBy)}</span>}
    </span>
  );
}
