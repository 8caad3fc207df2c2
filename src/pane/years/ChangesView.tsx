import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useMemo, useState } from 'react';
import { isStandardName, movementOf, type TargetChange, targetChanges } from '../../library/across/changes';
import { pairOf } from '../../library/across/pair';
import type { Library } from '../../library/library';
import { type PaneYearsWords, paneYearsWords } from '../../messages/pane-years';
import type { Figure } from '../../reading/figure';
import type { CatalogueEntry } from '../../reports/catalogue';
import { fold } from '../../vocabulary/fold';
import { reportPlace, valueInLine } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { usePane } from '../state/context';
import { differenceText } from './difference';

/** As many rows of a group stand there at first. */
const AT_FIRST = 12;

const useStyles = makeStyles({
  view: { padding: '0 0 16px' },
  said: { margin: '0 12px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  part: {
    display: 'flex',
    gap: '8px',
    margin: '6px 12px 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    '& svg': { flexShrink: 0, marginTop: '1px', color: tokens.colorStatusWarningForeground3 },
  },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    marginTop: '10px',
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  count: { marginLeft: 'auto', color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    width: '100%',
    padding: '6px 12px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { overflowWrap: 'anywhere' },
  value: {
    maxWidth: '150px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
    overflowWrap: 'anywhere',
  },
  past: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  second: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  moved: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    textAlign: 'right',
  },
  more: { minWidth: 0, marginInline: '10px', paddingInline: '2px' },
});

const GROUPS = ['kept', 'new', 'gone'] as const;

/** 变动: the targets of a report beside those of the year before; each row opens its card. */
export function ChangesView({ entry, typed }: { entry: CatalogueEntry; typed: string }) {
  const styles = useStyles();
  const { library, language } = usePane();
  const words = paneYearsWords(language);
  const place = reportPlace(entry);
  const found = useMemo(() => targetChanges(library, place, entry.year), [library, place, entry.year]);
  if ('why' in found) {
    const year = found.why === 'no-report' ? found.period : String(entry.year - 1);
    return (
      <p className={styles.said} role="status">
        {words.noYear(place, year)}
      </p>
    );
  }
  const changes = found.changes.filter((change) => has(change, typed));
  if (changes.length === 0) {
    return (
      <p className={styles.said} role="status">
        {typed.trim() ? words.noneMatching(typed.trim()) : words.none}
      </p>
    );
  }
  return (
    <section className={styles.view} aria-label={words.changes}>
      <p className={styles.said}>
        {words.between(String(entry.year - 1), String(entry.year))} · {words.byName}
      </p>
      <PartBefore before={found.before} words={words} />
      {GROUPS.map((is) => {
        const group = changes.filter((change) => change.is === is);
        // filtered anew, a group begins short again
        return group.length > 0 && <Group key={`${is} ${typed}`} changes={group} words={words} />;
      })}
    </section>
  );
}

/** What cannot be concluded where last year's report is only a part; of this year's the head of the page says it. */
function PartBefore({ before, words }: { before: readonly CatalogueEntry[]; words: PaneYearsWords }) {
  const styles = useStyles();
  const [first] = before;
  if (!first || before.some(({ kind }) => kind === 'whole')) return null;
  return (
    <p className={styles.part}>
      <Info16Regular />
      <span>{words.partBefore(first.title)}</span>
    </p>
  );
}

function Group({ changes, words }: { changes: readonly TargetChange[]; words: PaneYearsWords }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, AT_FIRST);
  const figures = changes.map((change) => figureIn(change).id);
  const heading = headingOf(changes[0]!, words);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        <span className={styles.count}>{words.count(changes.length)}</span>
      </div>
      <ul className={styles.list} aria-label={heading}>
        {shown.map((change, at) => (
          <li key={figures[at]}>
            <ChangeRow
              change={change}
              words={words}
              onOpen={() => dispatch({ did: 'open-card', figures, at })}
            />
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button className={styles.more} appearance="transparent" size="small" onClick={() => setAll(true)}>
          {words.all(changes.length)}
        </Button>
      )}
    </>
  );
}

interface ChangeRowProps {
  readonly change: TargetChange;
  readonly words: PaneYearsWords;
  readonly onOpen: () => void;
}

function ChangeRow({ change, words, onOpen }: ChangeRowProps) {
  const styles = useStyles();
  const { library, words: pane } = usePane();
  const figure = figureIn(change);
  const isPast = change.is === 'gone';
  return (
    <button type="button" className={styles.row} onClick={onOpen}>
      <span className={styles.name}>{nameOf(library, figure)}</span>
      <span className={mergeClasses(styles.value, isPast && styles.past)}>{valueInLine(figure, pane)}</span>
      <span className={styles.second}>{secondLine(change)}</span>
      <span className={styles.moved}>{movedText(change, words)}</span>
    </button>
  );

  function secondLine(one: TargetChange): string {
    const before = one.is === 'kept' ? one.before : one.is === 'gone' ? one.figure : undefined;
    const said = [
      one.is === 'kept' ? words.before(valueInLine(one.before, pane)) : '',
      before ? resultText(before) : '',
      one.is !== 'kept' && one.instead
        ? words.instead[one.is](figureTitle(one.instead), valueInLine(one.instead, pane))
        : '',
      figure.scope ?? '',
    ];
    return said.filter(Boolean).join(' · ');
  }

  function resultText(target: Figure): string {
    const pair = pairOf(library, target);
    if (pair.is === 'unanswered') return '';
    const verdict = pair.is === 'judged' ? words.verdicts[pair.verdict] : words.verdicts.unclear;
    return `${words.result(valueInLine(pair.result.figure, pane))} · ${verdict}`;
  }
}

/** The figure that a row stands for: this year's, or last year's where there is none now. */
function figureIn(change: TargetChange): Figure {
  return change.is === 'kept' ? change.after : change.figure;
}

function nameOf(library: Library, figure: Figure): string {
  const owner = library.report(figure.report)?.entry;
  const { entity } = figure;
  return `${entity && owner && entity !== reportPlace(owner) ? entity : ''}${figureTitle(figure)}`;
}

function headingOf(change: TargetChange, words: PaneYearsWords): string {
  return change.is === 'kept' ? words.groups.kept : words.groups[change.is][change.silence];
}

function movedText(change: TargetChange, words: PaneYearsWords): string {
  if (change.is !== 'kept') {
    const situations = words.situations[change.is];
    if (change.silence === 'not-in-part') return situations['not-in-part'];
    return situations[isStandardName(change.figure) ? 'standard' : 'own'];
  }
  const { before, after, step } = change;
  if (!step) return words.incomparable.differs;
  if (step.is === 'incomparable') return words.incomparable[step.why];
  if (step.by === 0 && step.bindsOtherwise) return words.bindsOtherwise;
  return words.movements[movementOf(before, after, step.by)](differenceText(step, words));
}

function has(change: TargetChange, typed: string): boolean {
  const figure = figureIn(change);
  const said = fold(
    [figure.entity, figureTitle(figure), figure.stated, figure.words].join(' '),
  ).toLowerCase();
  return fold(typed)
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
