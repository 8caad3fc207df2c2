import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { paneMenuWords } from '../../messages/pane-menu';
import { type Cleaning, cleanChore } from '../../spreadsheet/upkeep/clean';
import { usePane } from '../state/context';
import { useFocusKept } from '../state/use-focus-return';
import { BySheet, Failure, LeftAlone, Question } from './ChoreView';
import { useMenuStyles } from './styles';
import { useChores } from './use-chore';

interface CleanPartProps {
  /** Called when the workbook holds something else than before. */
  readonly onChange: () => void;
}

/** Takes all of ours out of the workbook itself, after a question, and back. */
export function CleanPart({ onChange }: CleanPartProps) {
  const styles = useMenuStyles();
  const { spreadsheet, own, language } = usePane();
  const menu = paneMenuWords(language);
  const words = menu.clean;
  const part = useRef<HTMLElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const [cleaning, setCleaning] = useState<Cleaning>();
  const look = async () => {
    const found = await cleanChore(spreadsheet);
    setCleaning(found);
    // what the library holds of the user's own follows what the workbook carries
    const readAgain = async () => {
      await own?.read(() => true);
      onChange();
    };
    return {
      ...found,
      do: async () => {
        const done = await found.do();
        await readAgain();
        const undo = async () => {
          const undone = await done.undo();
          await readAgain();
          return undone;
        };
        return { ...done, undo };
      },
    };
  };
  const offer = {
    found: words.title,
    action: words.action,
    ask: words.ask,
    askBody: words.askBody,
    done: words.done,
  };
  const { chores, progress, ask, cancel, run, undo } = useChores([{ key: 'clean', words: offer, look }], '');
  useFocusKept(part, progress, outcome);
  const [chore] = chores ?? [];
  const isNothing = cleaning?.cells.length === 0 && cleaning.left.length === 0 && cleaning.kept === 0;
  const isBusy = progress.is === 'working' || progress.is === 'asking';

  return (
    <section ref={part} className={styles.box} aria-label={words.title}>
      <h3 className={styles.heading}>{words.title}</h3>
      {progress.is !== 'done' && <p className={styles.small}>{isNothing ? words.none : words.intro}</p>}
      {chore && cleaning && !isNothing && progress.is !== 'done' && (
        <>
          <p className={styles.small}>{words.what}</p>
          <BySheet cells={chore.cells} words={menu} />
          <LeftAlone left={chore.left} words={menu} title={words.blocked} />
          <div>
            <Button
              size="small"
              disabledFocusable={isBusy || chore.left.length > 0}
              onClick={() => ask(offer, chore)}
            >
              {words.action}
            </Button>
          </div>
        </>
      )}
      {progress.is === 'asking' && (
        <Question
          title={words.ask(progress.chore.cells.length)}
          body={words.askBody}
          action={words.action}
          words={menu}
          onAgree={() => run(offer, progress.chore)}
          onCancel={cancel}
        />
      )}
      <div ref={outcome} tabIndex={-1} className={styles.outcome} role="status">
        {progress.is === 'working' && <p className={styles.text}>{menu.working}</p>}
        {progress.is === 'done' && (
          <div className={styles.line}>
            <span className={mergeClasses(styles.small, styles.push)}>
              {words.done(progress.done.cells.length)}
            </span>
            <Button size="small" onClick={() => undo(progress.done)}>
              {menu.undo}
            </Button>
          </div>
        )}
        {progress.is === 'undone' && (
          <>
            <p className={styles.small}>{words.undone}</p>
            <LeftAlone left={progress.done.left} words={menu} />
          </>
        )}
      </div>
      {progress.is === 'failed' && <Failure error={progress.error} words={menu} />}
    </section>
  );
}
