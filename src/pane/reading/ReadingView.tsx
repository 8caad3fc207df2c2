import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Figure } from '../../reading/figure';
import { shownDate } from '../figure/shown';
import { Badge } from '../parts/Badge';
import { usePane } from '../state/context';
import type { OpenReading } from '../state/pane-state';
import { SIMPLIFIED_FACES, TRADITIONAL_FACES } from '../theme';
import { Outline } from './Outline';
import { ReadingParagraph } from './ReadingParagraph';
import type { Heading } from './reading-text';
import { Strip } from './Strip';
import { markId, useReading } from './use-reading';

const useStyles = makeStyles({
  head: { padding: '12px 12px 8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  unfold: {
    marginLeft: 'auto',
    minWidth: 0,
    paddingInline: '2px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  missing: {
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  columns: {
    '@container (min-width: 480px)': {
      display: 'grid',
      gridTemplateColumns: '180px minmax(0, 1fr)',
      alignItems: 'start',
      '& > nav': { position: 'sticky', top: '8px', marginRight: 0 },
      '& > nav ul': { maxHeight: '420px' },
    },
  },
  text: { padding: '0 14px 24px', lineHeight: '26px', overflowWrap: 'anywhere' },
  simplified: { fontFamily: SIMPLIFIED_FACES },
  traditional: { fontFamily: TRADITIONAL_FACES },
});

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** 报告阅读: a whole report, every figure in it marked; text and figure lead to each other. */
export function ReadingView({ open }: { open: OpenReading }) {
  const styles = useStyles();
  const { library, words, dispatch } = usePane();
  const reading = useReading(open);
  const [unfolded, setUnfolded] = useState(false);
  const root = useRef<HTMLElement>(null);
  const chosen = reading?.chosen;

  // the chosen figure comes into view; the focus goes with it where it was on another mark
  useEffect(() => {
    const mark = chosen && elementOf(root.current, chosen);
    if (!mark) return;
    mark.scrollIntoView?.({ block: 'center' });
    if (isMark(document.activeElement)) mark.focus({ preventScroll: true });
  }, [chosen]);

  const onChoose = useCallback(
    (figure: Figure) => dispatch({ did: 'choose-mark', figure: figure.id }),
    [dispatch],
  );
  const onOpen = useCallback(
    (figure: Figure) => dispatch({ did: 'open-card', figures: [figure.id], at: 0 }),
    [dispatch],
  );

  const report = library.report(open.report);
  if (!reading || !report) return null;
  const { text, step } = reading;
  const { entry } = report;
  const lang = text.traditional ? 'zh-Hant' : 'zh-Hans';
  const stop = (chosen ?? text.figures[0])?.id;
  const has = (runs: (typeof text.paragraphs)[number]['runs'], id: string | undefined) =>
    id !== undefined && runs.some((run) => run.is === 'mark' && run.figures.some((one) => one.id === id));
  const current = chosen ? (text.paragraphs.find(({ runs }) => has(runs, chosen.id))?.under ?? -1) : -1;

  const goTo = ({ paragraph }: Heading) => {
    root.current?.querySelector(`[data-paragraph="${paragraph}"]`)?.scrollIntoView?.({ block: 'start' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!by || !isMark(event.target)) return;
    event.preventDefault();
    step(by);
  };

  return (
    <article ref={root} aria-label={entry.title} onKeyDown={onKeyDown}>
      <Strip text={text} chosen={chosen} onChoose={onChoose} />
      <header className={styles.head}>
        <h1 className={styles.title}>{entry.title}</h1>
        <div className={styles.line}>
          <span>{shownDate(entry.date, words)}</span>
          <Badge entry={entry} />
          <span>{words.reading.marks(text.figures.length)}</span>
          {text.folds > 0 && (
            <Button
              className={styles.unfold}
              appearance="transparent"
              size="small"
              aria-pressed={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            >
              {unfolded ? words.reading.fold : words.reading.unfold(text.folds)}
            </Button>
          )}
        </div>
        {entry.missing && <p className={styles.missing}>{words.report.missing(entry.missing)}</p>}
      </header>
      <div className={text.outline.length > 1 ? styles.columns : undefined}>
        {text.outline.length > 1 && (
          <Outline headings={text.outline} current={current} lang={lang} onChoose={goTo} />
        )}
        <div
          className={mergeClasses(styles.text, text.traditional ? styles.traditional : styles.simplified)}
          lang={lang}
        >
          {text.paragraphs.map((paragraph) => (
            <ReadingParagraph
              key={paragraph.key}
              text={paragraph}
              chosen={has(paragraph.runs, chosen?.id) ? chosen?.id : undefined}
              stop={has(paragraph.runs, stop) ? stop : undefined}
              unfolded={unfolded}
              onChoose={onChoose}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
    </article>
  );
}

function isMark(element: unknown): boolean {
  return element instanceof HTMLElement && element.id.startsWith('mark-');
}

/** The mark that shows a figure; figures of one place share it. */
function elementOf(root: HTMLElement | null, figure: Figure): HTMLElement | null {
  const own = root?.querySelector<HTMLElement>(`[id="${markId(figure)}"]`);
  return own ?? root?.querySelector<HTMLElement>('[aria-pressed="true"][id^="mark-"]') ?? null;
}
