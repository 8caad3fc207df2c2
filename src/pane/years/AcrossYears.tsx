import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { chainOf, type Level } from '../../library/across/chain';
import { movementOf } from '../../library/across/changes';
import type { Pair } from '../../library/across/pair';
import { figuresOf, type PathYear, targetPath } from '../../library/across/path';
import type { Step } from '../../library/across/step';
import type { Reason } from '../../library/ask';
import { type PaneYearsWords, paneYearsWords } from '../../messages/pane-years';
import type { Figure } from '../../reading/figure';
import { FigureTable, FigureTableRow, FigureValue } from '../figure/FigureTable';
import { shownPeriod } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { usePane } from '../state/context';
import { differenceText } from './difference';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
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
  const { library } = usePane();
  const years = useMemo(
    () =>
      targetPath(library, library.regionOf(figure), figureTitle(figure), figure.scope ? [figure.scope] : []),
    [library, figure],
  );
  if (years.filter(({ target }) => figuresOf(target).length > 0).length < 2) return null;
  const w = words.path;
  return (
    <FigureTable heading={w.heading} columns={[w.year, w.target, w.step, w.done]} values={2}>
      {[...years].reverse().map((year, index, newestFirst) => {
        const before = newestFirst[index + 1];
        return (
          <FigureTableRow key={year.period} own={year.period === figure.period}>
            <th scope="row">{year.period}</th>
            <td>
              <Target year={year} own={figure} words={words} />
            </td>
            <td>{stepText(before, year, words)}</td>
            <td>
              <Done pair={year.pair} words={words} />
            </td>
          </FigureTableRow>
        );
      })}
    </FigureTable>
  );
}

function Target({ year: { target }, own, words }: { year: PathYear; own: Figure; words: PaneYearsWords }) {
  const styles = useStyles();
  if (target.found) return <FigureValue figure={target.figure} own={own} />;
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
      <FigureValue figure={figure} /> {verdict}
    </>
  );
}

/** 层层加码: a level a row from the top; nothing where fewer than two levels answer. */
function Chain({ figure, words }: PartProps) {
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
    <FigureTable
      heading={w.heading(shownPeriod(period, pane, language))}
      columns={[w.place, w.value, w.above]}
      values={2}
      note={missing.length > 0 ? w.missing(missing.join('、')) : undefined}
    >
      {held.map((level) => (
        <FigureTableRow key={level.asked} own={isOf(level, figure)}>
          <th scope="row">{level.name}</th>
          <td>{level.answer.found && <FigureValue figure={level.answer.figure} own={figure} />}</td>
          <td>{aboveText(level, words)}</td>
        </FigureTableRow>
      ))}
    </FigureTable>
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
