import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo, type Ref, useEffect, useId, useMemo, useRef, useState } from 'react';
import { paneAddWords } from '../../messages/pane-add';
import type { Figure } from '../../reading/figure';
import { figurePointedAt } from '../../reading/pointed';
import type { Span } from '../../reports/readable';
import { type ReportText, readableOf, readableWithin } from '../../reports/report';
import { fold } from '../../vocabulary/fold';
import { FigureEditor } from '../editor/FigureEditor';
import { useFieldStyles } from '../editor/TextField';
import { Sentence } from '../figure/Sentence';
import { isTraditional } from '../figure/script';
import { usePane } from '../state/context';
import { TRADITIONAL_FACES } from '../theme';
import { useAddStyles } from './styles';

/** Places shown of those where the sought words stand. */
const MOST_FOUND = 20;
/** Characters shown before and behind them. */
const AROUND = 18;
/** Characters of what is selected that a button shows. */
const MOST_SHOWN = 12;
/** Pixels of a line, and characters on it: what a paragraph not yet drawn is taken to need. */
const LINE = 24;
const ON_A_LINE = 22;

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px 12px 8px', flexShrink: 0 },
  text: {
    padding: '0 14px 24px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    overflowWrap: 'anywhere',
  },
  traditional: { fontFamily: TRADITIONAL_FACES },
  paragraph: { margin: '0 0 6px', contentVisibility: 'auto' },
  read: {
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: 'inherit',
  },
  found: { listStyleType: 'none', margin: 0, padding: 0 },
  place: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: '6px 12px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sought: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
});

interface PointStepProps {
  readonly report: ReportText;
  /** What is known of the report already. */
  readonly figures: readonly Figure[];
  readonly onAdd: (figure: Figure, reason: string) => void;
  readonly onCancel: () => void;
  /** True where an addition needs a reason. */
  readonly asksReason?: boolean;
}

/** Adds a figure that was not read: its number is selected in the report, or sought there, and then looked at field by field. */
export function PointStep({ report, figures, onAdd, onCancel, asksReason }: PointStepProps) {
  const add = useAddStyles();
  const styles = useStyles();
  const field = useFieldStyles();
  const { language } = usePane();
  const all = paneAddWords(language);
  const words = all.point;
  const id = useId();
  const [sought, setSought] = useState('');
  const [selected, setSelected] = useState<Span>();
  const [pointed, setPointed] = useState<Figure>();
  const box = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const places = useRef<HTMLUListElement>(null);
  const readable = useMemo(() => readableOf(report), [report]);
  const found = useMemo(() => placesOf(readable.text, sought), [readable, sought]);
  useEffect(() => {
    if (!pointed) box.current?.focus();
  }, [pointed]);

  const spanOf = (start: number, end: number): Span => ({
    start: readable.at[start]!,
    end: readable.at[end - 1]! + 1,
  });
  // what is selected in the text, kept current
  useEffect(() => {
    const look = () => {
      const range = rangeWithin(text.current);
      setSelected(range && { start: readable.at[range.start]!, end: readable.at[range.end - 1]! + 1 });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [readable]);

  const point = (span: Span | undefined) => {
    const figure = span && figurePointedAt(report, span, figures);
    if (figure) setPointed(figure);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const buttons = [...(places.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'ArrowDown' && buttons.length > 0)
      buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (buttons[at - 1] ?? box.current)?.focus();
    else if (event.key === 'Enter' && event.target === box.current) {
      const [first] = found;
      point(first === undefined ? selected : spanOf(first, first + sought.trim().length));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (pointed) {
    return (
      <div className={add.step}>
        <div className={add.scroller}>
          <section className={add.page} aria-label={words.title}>
            <h2 className={add.title}>{words.title}</h2>
            <Sentence report={report} figure={pointed} />
            <FigureEditor
              key={pointed.id}
              figure={pointed}
              saveLabel={asksReason ? all.editor.save : all.editor.saveAndTake}
              asksReason={asksReason}
              onSave={onAdd}
              onCancel={() => setPointed(undefined)}
            />
          </section>
        </div>
      </div>
    );
  }
  const chosen = selected && textAt(report, selected);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: ↑ ↓ lead through the places found, Esc leads back
    <div className={add.step} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 className={add.title}>{words.title}</h2>
        <p id={`${id}-intro`} className={add.text}>
          {words.intro}
        </p>
        <input
          ref={box}
          className={field.input}
          type="text"
          aria-label={words.find}
          aria-describedby={`${id}-intro`}
          placeholder={words.placeholder}
          spellCheck={false}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        {sought.trim() !== '' && (
          <p className={add.text} role="status">
            {found.length === 0 ? words.none(sought.trim()) : words.found(found.length)}
          </p>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long report is scrolled by the keys */}
      <div className={add.scroller} tabIndex={0}>
        {found.length > 0 ? (
          <ul ref={places} className={styles.found}>
            {found.slice(0, MOST_FOUND).map((start) => {
              const end = start + sought.trim().length;
              return (
                <li key={start}>
                  <button type="button" className={styles.place} onClick={() => point(spanOf(start, end))}>
                    {readable.text.slice(Math.max(start - AROUND, 0), start)}
                    <mark className={styles.sought}>{readable.text.slice(start, end)}</mark>
                    {readable.text.slice(end, end + AROUND)}
                  </button>
                </li>
              );
            })}
          </ul>
        ) : (
          <Text ref={text} readable={readable} figures={figures} />
        )}
      </div>
      <div className={add.dock}>
        <Button className={add.small} onClick={onCancel}>
          {all.editor.cancel}
        </Button>
        <Button
          className={add.grow}
          appearance={chosen ? 'primary' : 'secondary'}
          disabledFocusable={!chosen}
          // the selection stays while the button is pressed
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => point(selected)}
        >
          {chosen ? `${words.add}：${chosen}` : words.nothing}
        </Button>
      </div>
    </div>
  );
}

interface TextProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly readable: ReturnType<typeof readableOf>;
  readonly figures: readonly Figure[];
}

/** The report to select in; what was read already is tinted. */
const Text = memo(({ ref, readable, figures }: TextProps) => {
  const styles = useStyles();
  const { text } = readable;
  const traditional = useMemo(() => isTraditional(text), [text]);
  const paragraphs = useMemo(() => paragraphsIn(readable, figures), [readable, figures]);
  return (
    <div
      ref={ref}
      className={mergeClasses(styles.text, traditional && styles.traditional)}
      lang={traditional ? 'zh-Hant' : 'zh-Hans'}
    >
      {paragraphs.map(({ start, runs, length }) => (
        <p
          key={start}
          className={styles.paragraph}
          style={{ containIntrinsicSize: `auto ${LINE * Math.ceil(length / ON_A_LINE)}px` }}
        >
          {runs.map((run) => (
            <span key={run.start} data-at={run.start} className={run.isRead ? styles.read : undefined}>
              {text.slice(run.start, run.end)}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
});

interface Run extends Span {
  readonly isRead: boolean;
}

function paragraphsIn(
  { text, at }: ReturnType<typeof readableOf>,
  figures: readonly Figure[],
): { start: number; length: number; runs: Run[] }[] {
  const marks = [...figures].sort((a, b) => a.source.start - b.source.start).map(({ source }) => source);
  const paragraphs: { start: number; length: number; runs: Run[] }[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const runs: Run[] = [];
    let from = start;
    while (next < marks.length && (at[end] ?? 0) > marks[next]!.start) {
      const mark = marks[next++]!;
      let first = from;
      while (first < end && at[first]! < mark.start) first += 1;
      let behind = first;
      while (behind < end && at[behind]! < mark.end) behind += 1;
      if (behind === first) continue;
      if (first > from) runs.push({ start: from, end: first, isRead: false });
      runs.push({ start: first, end: behind, isRead: true });
      from = behind;
    }
    if (from < end) runs.push({ start: from, end, isRead: false });
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, length: end - start, runs });
    start = end + 1;
  }
  return paragraphs;
}

/** Offsets in the readable text of what is selected within `root`; undefined where nothing is. */
function rangeWithin(root: HTMLElement | null): Span | undefined {
  const selection = document.getSelection();
  if (!root || !selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}

function offsetAt(node: Node, offset: number): number | undefined {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  if (run) return Number(run.dataset.at) + (node instanceof Element ? 0 : offset);
  // between paragraphs: the first run behind
  const next =
    node instanceof Element ? node.children[offset]?.querySelector<HTMLElement>('[data-at]') : null;
  return next ? Number(next.dataset.at) : undefined;
}

/** Where the sought words stand in a text, Traditional and full width folded. */
function placesOf(text: string, sought: string): number[] {
  const wanted = fold(sought.trim());
  if (wanted === '') return [];
  const folded = fold(text);
  const found: number[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
    found.push(at);
  return found;
}

/** The selected words, shortened to what a button has room for. */
function textAt(report: ReportText, span: Span): string {
  const all = readableWithin(report, span).trim();
  return all.length > MOST_SHOWN ? `${all.slice(0, MOST_SHOWN - 1)}…` : all;
}
