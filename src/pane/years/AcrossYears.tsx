import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { chainOf, type Level } from '../../library/across/chain';
import { movementOf } from '../../library/across/changes';
import type { Pair } from '../../library/across/pair';
import { figuresOf, type PathYear, targetPath } from '../../library/across/path';
import type { Step } from '../../library/across/step';
import type { Reason } from '../../library/ask';
import { type PaneYearsWords, paneYearsWords } from '../../messages/pane-years';
import type { Figure } from '../../reading/figure';
import { shownPeriod, valueInLine } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { usePane } from '../state/context';
import { differenceText } from './difference';

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
      whiteSpace: 'nowrap',
    },
    '& th:nth-child(n + 2), & td': { padding: '3px 0 3px 6px', textAlign: 'right' },
    '& tbody th': { color: tokens.colorNeutralForeground1, whiteSpace: 'normal' },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    '& thead tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  own: { backgroundColor: tokens.colorNeutralBackground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
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
});

/** Below the siblings of a target: its path over the years, and the levels above it, where the library holds such. */
export function AcrossYears({ figure }: { figure: Figure }) {
  const { language } = usePane();
  const words = paneYearsWords(language);
  if (figure.kind !== 'target' || figure.tier === 'stretch') return null;
  return (
    <>
      <Path figure={figure} words={words} />
      <Chain figure={figure} words={words} />
    </>
  );
}

interface PartProps {
  readonly figure: Figure;
  readonly words: PaneYearsWords;
}

/** 历年目标: a year a row; nothing where fewer than two years have the target. */
function Path({ figure, words }: PartProps) {
  const styles = useStyles();
  const { library } = usePane();
  const years = useMemo(
    () =>
      targetPath(library, library.regionOf(figure), figureTitle(figure), figure.scope ? [figure.scope] : []),
    [library, figure],
  );
  if (years.filter(({ target }) => figuresOf(target).length > 0).length < 2) return null;
  const w = words.path;
  return (
    <Section heading={w.heading} columns={[w.year, w.target, w.step, w.done]}>
      {[...years].reverse().map((year, index, newestFirst) => {
        const before = newestFirst[index + 1];
        return (
          <tr key={year.period} className={mergeClasses(year.period === figure.period && styles.own)}>
            <th scope="row">{year.period}</th>
            <td>
              <Target year={year} own={figure} words={words} />
            </td>
            <td>{stepText(before, year, words)}</td>
            <td>
              <Done pair={year.pair} words={words} />
            </td>
          </tr>
        );
      })}
    </Section>
  );
}

function Target({ year: { target }, own, words }: { year: PathYear; own: Figure; words: PaneYearsWords }) {
  const styles = useStyles();
  if (target.found) return <Value figure={target.figure} own={own} />;
  return <span className={styles.quiet}>{absentText(target.reason, words)}</span>;
}

function absentText({ why }: Reason, { path: { absent } }: PaneYearsWords): string {
  return why in absent ? absent[why as keyof typeof absent] : absent['not-stated'];
}

function stepText(before: PathYear | undefined, { target, step }: PathYear, words: PaneYearsWords): string {
  if (!step || !target.found || !before?.target.found) return '';
  if (step.is === 'incomparable') return words.incomparable[step.why];
  return words.movements[movementOf(before.target.figure, target.figure, step.by)](
    differenceText(step, words),
  );
}

function Done({ pair, words }: { pair: Pair | undefined; words: PaneYearsWords }) {
  const styles = useStyles();
  const { words: pane, dispatch } = usePane();
  if (!pair) return null;
  if (pair.is === 'unanswered') {
    const { resultAbsent } = words.path;
    const { why } = pair.reason;
    const text = why === 'no-report' || why === 'not-in-part' ? resultAbsent[why] : resultAbsent.other;
    return <span className={styles.quiet}>{text}</span>;
  }
  const { figure } = pair.result;
  const verdict = pair.is === 'judged' ? words.verdicts[pair.verdict] : words.verdicts.unclear;
  return (
    <>
      <button
        type="button"
        className={styles.value}
        title={figureTitle(figure)}
        onClick={() => dispatch({ did: 'open-card', figures: [figure.id], at: 0 })}
      >
        {valueInLine(figure, pane)}
      </button>{' '}
      {verdict}
    </>
  );
}

/** 层层加码: a level a row from the top; nothing where fewer than two levels answer. */
function Chain({ figure, words }: PartProps) {
  const styles = useStyles();
  const { library, words: pane, language } = usePane();
  const { period } = figure;
  const levels = useMemo(
    () =>
      chainOf(library, {
        region: library.regionOf(figure),
        kind: figure.kind,
        indicator: figureTitle(figure),
        period: figure.period,
      }),
    [library, figure],
  );
  const held = levels.filter(({ answer }) => answer.found);
  if (held.length < 2) return null;
  const missing = levels.filter((level) => !held.includes(level)).map(({ name }) => name);
  const w = words.chain;
  return (
    <Section
      heading={w.heading(shownPeriod(period, pane, language))}
      columns={[w.place, w.value, w.above]}
      note={missing.length > 0 ? w.missing(missing.join('、')) : undefined}
    >
      {held.map((level) => (
        <tr key={level.asked} className={mergeClasses(isOf(level, figure) && styles.own)}>
          <th scope="row">{level.name}</th>
          <td>{level.answer.found && <Value figure={level.answer.figure} own={figure} />}</td>
          <td>{aboveText(level, words)}</td>
        </tr>
      ))}
    </Section>
  );
}

function isOf({ answer }: Level, figure: Figure): boolean {
  return answer.found && answer.figure.id === figure.id;
}

function aboveText({ above }: Level, words: PaneYearsWords): string {
  if (!above) return '';
  const { step, name } = above;
  if (step.is === 'incomparable') return words.incomparable[step.why];
  return words.chain.aboveNamed(name, differs(step, words));
}

function differs(step: Extract<Step, { is: 'number' }>, words: PaneYearsWords): string {
  const { more, less, same } = words.chain;
  if (step.by === 0) return same;
  return (step.by > 0 ? more : less)(differenceText(step, words));
}

function Value({ figure, own }: { figure: Figure; own: Figure }) {
  const styles = useStyles();
  const { words, dispatch } = usePane();
  const value = valueInLine(figure, words);
  if (figure.id === own.id) return <strong aria-current="true">{value}</strong>;
  return (
    <button
      type="button"
      className={styles.value}
      title={figureTitle(figure)}
      onClick={() => dispatch({ did: 'open-card', figures: [figure.id], at: 0 })}
    >
      {value}
    </button>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

function Section({ heading, columns, note, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
}
