// biome-ignore-all lint/a11y/useSemanticElements: a button of the language would not flow with the text
// biome-ignore-all lint/a11y/useKeyWithClickEvents: of a number with a fold inside, the first part takes the keys

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo } from 'react';
import type { Figure } from '../../reading/figure';
import { Fold } from '../figure/Fold';
import { valueInLine } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { usePane } from '../state/context';
import type { ReadingRun, ReadingParagraph as Text } from './reading-text';
import { markId } from './use-reading';

const useStyles = makeStyles({
  paragraph: {
    margin: '0 0 6px',
    textIndent: '2em',
    contentVisibility: 'auto',
    // room for the focus ring of a mark at the edge
    paddingInline: '3px',
    marginInline: '-3px',
    '& > *': { textIndent: 0 },
  },
  heading: {
    textIndent: 0,
    margin: '12px 0 4px',
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  mark: {
    padding: '1px 3px',
    borderRadius: tokens.borderRadiusMedium,
    borderBottom: '1px solid transparent',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  // a short number is not broken over lines
  whole: { whiteSpace: 'nowrap' },
  target: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  result: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground1 },
  inWords: {
    backgroundColor: 'transparent',
    color: 'inherit',
    borderRadius: 0,
    borderBottom: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    '@media (forced-colors: active)': { borderBottom: '2px dashed CanvasText' },
  },
  targetInWords: { borderBottomColor: tokens.colorCompoundBrandStroke },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

/** Pixels of a line, and characters on it at the usual width: what a paragraph not yet drawn is taken to need. */
const LINE = 26;
const ON_A_LINE = 22;
const HEADINGS = ['h2', 'h3', 'h4'] as const;
/** A longer number may break over lines. */
const LONGEST_WHOLE = 12;

interface ReadingParagraphProps {
  readonly text: Text;
  /** Id of the chosen figure, where it stands in this paragraph. */
  readonly chosen: string | undefined;
  /** Id of the figure that Tab stops at, where it stands in this paragraph. */
  readonly stop: string | undefined;
  readonly unfolded: boolean;
  readonly onChoose: (figure: Figure) => void;
  readonly onOpen: (figure: Figure) => void;
}

/** One paragraph of a report, every figure in it marked. */
export const ReadingParagraph = memo((props: ReadingParagraphProps) => {
  const styles = useStyles();
  const { text } = props;
  const Element = text.level ? HEADINGS[Math.min(text.level, HEADINGS.length) - 1]! : 'p';
  const height = LINE * Math.ceil((text.characters + 2) / ON_A_LINE);
  return (
    <Element
      className={mergeClasses(styles.paragraph, text.level !== undefined && styles.heading)}
      style={{ containIntrinsicSize: `auto ${height}px` }}
      data-paragraph={text.key}
    >
      {text.runs.map((run) => (
        <Run key={run.key} run={run} {...props} />
      ))}
    </Element>
  );
});

function Run(props: ReadingParagraphProps & { run: ReadingRun }) {
  const styles = useStyles();
  const { run, unfolded } = props;
  if (run.is === 'hole') return <Fold text={run.text} shown={unfolded} />;
  if (run.is === 'mark') return <Mark {...props} run={run} />;
  return <span className={run.is === 'title' ? styles.title : undefined}>{run.text}</span>;
}

type MarkProps = ReadingParagraphProps & { run: Extract<ReadingRun, { is: 'mark' }> };

function Mark({ run, chosen, stop, onChoose, onOpen }: MarkProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { figures } = run;
  const at = figures.findIndex(({ id }) => id === chosen);
  const figure = figures[Math.max(at, 0)]!;
  const isTarget = figures.some(({ kind }) => kind === 'target');
  const inWords = figure.value === null;
  const className = mergeClasses(
    styles.mark,
    run.text.length <= LONGEST_WHOLE && styles.whole,
    isTarget ? styles.target : styles.result,
    inWords && styles.inWords,
    inWords && isTarget && styles.targetInWords,
    at >= 0 && styles.chosen,
  );
  // one place may state several figures: pressing it again goes to the next of them
  const choose = () => onChoose(figures[(at + 1) % figures.length]!);
  if (!run.first)
    return (
      <mark className={className} onClick={choose}>
        {run.text}
      </mark>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (at >= 0 && event.key === 'Enter') onOpen(figure);
    else choose();
  };
  return (
    <span
      id={markId(figures[0]!)}
      className={className}
      role="button"
      tabIndex={figures.some(({ id }) => id === stop) ? 0 : -1}
      aria-pressed={at >= 0}
      aria-label={words.reading.mark(
        run.text,
        words.kind[figure.kind],
        figureTitle(figure),
        valueInLine(figure, words),
      )}
      onClick={choose}
      onDoubleClick={() => onOpen(figure)}
      onKeyDown={onKeyDown}
    >
      {run.text}
    </span>
  );
}
