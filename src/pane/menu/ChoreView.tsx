import { Button, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type PaneMenuWords, paneMenuWords } from '../../messages/pane-menu';
import type { At } from '../../spreadsheet/formula-cells';
import type { Chore, Left } from '../../spreadsheet/upkeep/chore';
import { usePane } from '../state/context';
import { useFocusKept } from '../state/use-focus-return';
import { useMenuStyles } from './styles';
import { type ChoreError, type Offer, useChores } from './use-chore';

/** Cells named one by one before the rest is counted. */
const MOST_NAMED = 8;

interface ChoreViewProps<T extends string> {
  readonly offers: readonly Offer<T>[];
  /** What the offers depend on. */
  readonly about: string;
  /** Said of an offer with nothing to do. */
  readonly none?: Readonly<Record<T, string>>;
  /** Said where no offer has anything to do. */
  readonly noneAtAll?: string;
}

/** Shows what could be done and where, asks, does it, and offers to undo exactly that. */
export function ChoreView<T extends string>({ offers, about, none, noneAtAll }: ChoreViewProps<T>) {
  const styles = useMenuStyles();
  const { language } = usePane();
  const words = paneMenuWords(language);
  const { chores, progress, lookAgain, ask, cancel, run, undo } = useChores(offers, about);
  const part = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const isBusy = progress.is === 'working' || progress.is === 'asking';
  // a question and an undo take their buttons away with them: the focus goes to where the outcome is said
  useFocusKept(part, progress, outcome);

  return (
    <div ref={part} className={styles.chores}>
      {progress.is !== 'failed' && !chores && (
        <p className={styles.text} role="status">
          {words.looking}
        </p>
      )}
      {chores?.map((chore, at) => {
        const offer = offers[at]!;
        if (isEmpty(chore)) {
          return none ? (
            <p key={offer.key} className={styles.text}>
              {none[offer.key]}
            </p>
          ) : null;
        }
        return (
          <section key={offer.key} className={styles.box} aria-label={offer.words.found}>
            <div className={styles.line}>
              <h3 className={mergeClasses(styles.heading, styles.push)}>
                {offer.words.found}　{words.cells(chore.cells.length)}
              </h3>
              <Button
                size="small"
                disabledFocusable={chore.cells.length === 0 || isBusy}
                onClick={() => ask(offer.words, chore)}
              >
                {offer.words.action}
              </Button>
            </div>
            <BySheet cells={chore.cells} words={words} />
            <LeftAlone left={chore.left} words={words} />
          </section>
        );
      })}
      {chores?.every(isEmpty) && noneAtAll && progress.is === 'idle' && (
        <p className={styles.text}>{noneAtAll}</p>
      )}
      {progress.is === 'asking' && (
        <Question
          title={progress.words.ask(progress.chore.cells.length)}
          body={progress.words.askBody}
          action={progress.words.action}
          words={words}
          onAgree={() => run(progress.words, progress.chore)}
          onCancel={cancel}
        />
      )}
      <div ref={outcome} tabIndex={-1} className={styles.outcome} role="status">
        {progress.is === 'working' && <p className={styles.text}>{words.working}</p>}
        {progress.is === 'done' && (
          <div className={styles.box}>
            <div className={styles.line}>
              <span className={styles.push}>{progress.words.done(progress.done.cells.length)}</span>
              {progress.done.cells.length > 0 && (
                <Button size="small" onClick={() => undo(progress.done)}>
                  {words.undo}
                </Button>
              )}
            </div>
            <LeftAlone left={progress.done.left} words={words} />
          </div>
        )}
        {progress.is === 'undone' && (
          <div className={styles.box}>
            {words.undone(progress.done.cells.length)}
            <LeftAlone left={progress.done.left} words={words} />
          </div>
        )}
      </div>
      {progress.is === 'failed' && <Failure error={progress.error} words={words} />}
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={lookAgain}>
          {words.again}
        </Button>
      </div>
    </div>
  );
}

function isEmpty({ cells, left }: Chore): boolean {
  return cells.length === 0 && left.length === 0;
}

export function BySheet({ cells, words }: { cells: readonly At[]; words: PaneMenuWords }) {
  const styles = useMenuStyles();
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <ul className={styles.list}>
      {[...counts].map(([sheet, count]) => (
        <li key={sheet}>{words.bySheet(sheet, count)}</li>
      ))}
    </ul>
  );
}

interface LeftAloneProps {
  readonly left: readonly Left[];
  readonly words: PaneMenuWords;
  readonly title?: (cells: number) => string;
}

/** Cells that stay as they are, each with its reason; the same reasons together. */
export function LeftAlone({ left, words, title = words.leftTitle }: LeftAloneProps) {
  const styles = useMenuStyles();
  if (left.length === 0) return null;
  const named = left.slice(0, MOST_NAMED);
  return (
    <div className={styles.part}>
      <p className={styles.small}>{title(left.length)}</p>
      <ul className={styles.list}>
        {named.map(({ sheet, address, why }) => (
          <li key={`${sheet} ${address}`}>
            {sheet}!{address} · {words.left[why]}
          </li>
        ))}
        {left.length > named.length && <li>{words.more(left.length - named.length)}</li>}
      </ul>
    </div>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly words: PaneMenuWords;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}

/** Asks before anything is done; the safe answer has the focus. */
export function Question({ title, body, action, words, onAgree, onCancel }: QuestionProps) {
  const styles = useMenuStyles();
  const cancel = useRef<HTMLButtonElement>(null);
  // the safe answer is under the hand
  useEffect(() => cancel.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // one step back, not out of the page
    event.stopPropagation();
    onCancel();
  };
  return (
    <div
      className={mergeClasses(styles.box, styles.ask)}
      role="alertdialog"
      onKeyDown={onKeyDown}
      aria-labelledby="pane-chore-title"
      aria-describedby="pane-chore-body"
    >
      <h3 id="pane-chore-title" className={styles.heading}>
        {title}
      </h3>
      <p id="pane-chore-body" className={styles.small}>
        {body}
      </p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onAgree}>
          {action}
        </Button>
        <Button ref={cancel} size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

interface FailureProps {
  readonly error: ChoreError;
  readonly words: PaneMenuWords;
}

export function Failure({ error, words }: FailureProps) {
  const styles = useMenuStyles();
  const { words: pane } = usePane();
  const said = error === 'unreadable' ? undefined : pane.refusal[error.why];
  const where = error === 'unreadable' ? '' : error.where;
  return (
    <div className={mergeClasses(styles.box, styles.refused)} role="alert">
      <h3 className={styles.heading}>{said ? said.title(where) : words.failed.unknown}</h3>
      {said && <p className={styles.small}>{said.body}</p>}
    </div>
  );
}
