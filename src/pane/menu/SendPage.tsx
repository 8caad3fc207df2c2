import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { paneMenuWords } from '../../messages/pane-menu';
import type { Chore } from '../../spreadsheet/upkeep/chore';
import { isUnanswered } from '../../spreadsheet/upkeep/freeze';
import { usePane } from '../state/context';
import { BySheet, Failure, LeftAlone } from './ChoreView';
import { CleanPart } from './CleanPart';
import { useMenuStyles } from './styles';
import { asError, type ChoreError } from './use-chore';

const useStyles = makeStyles({
  progress: { width: '100%', height: '6px', accentColor: tokens.colorBrandBackground },
});

type Sending =
  | { readonly is: 'idle' | 'stopped' | 'made' }
  | { readonly is: 'working'; readonly done: number }
  | { readonly is: 'failed'; readonly error: ChoreError };

/** 发送副本: a copy of the workbook, opened beside it or downloaded, in which nothing tells of the add-in. */
export function SendPage() {
  const styles = useStyles();
  const menu = useMenuStyles();
  const { spreadsheet, language } = usePane();
  const words = paneMenuWords(language);
  const { host } = spreadsheet.capabilities;
  const [sending, setSending] = useState<Sending>({ is: 'idle' });
  const [cleaned, setCleaned] = useState(0);
  const cells = useFormulas(cleaned);
  const stop = useRef<AbortController>(undefined);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => () => stop.current?.abort(), []);
  // the button that was pressed is gone: the focus goes to where the outcome is said
  useEffect(() => {
    if (sending.is === 'made' || sending.is === 'stopped') outcome.current?.focus();
  }, [sending.is]);

  const make = async () => {
    const controller = new AbortController();
    stop.current = controller;
    setSending({ is: 'working', done: 0 });
    try {
      await spreadsheet.copyToSend({
        signal: controller.signal,
        onProgress: (done) => setSending({ is: 'working', done }),
      });
      setSending({ is: 'made' });
    } catch (problem) {
      setSending(controller.signal.aborted ? { is: 'stopped' } : { is: 'failed', error: asError(problem) });
    }
  };

  return (
    <>
      <p className={menu.text}>{words.send.intro[host]}</p>
      {!cells && (
        <p className={menu.text} role="status">
          {words.looking}
        </p>
      )}
      {cells && (
        <section className={menu.box} aria-label={words.send.becomesValues}>
          <h3 className={menu.heading}>
            {cells.cells.length > 0
              ? `${words.send.becomesValues}　${words.cells(cells.cells.length)}`
              : words.send.none}
          </h3>
          <BySheet cells={cells.cells} words={words} />
          <LeftAlone left={cells.left} words={words} title={words.send.asTheyAre} />
          <p className={menu.small}>{words.send.alsoGone[host]}</p>
        </section>
      )}
      {sending.is === 'working' ? (
        <div className={menu.box} role="status">
          <span>{words.send.making}</span>
          <progress className={styles.progress} value={sending.done} max={1} aria-label={words.send.making} />
          <div className={menu.buttons}>
            <Button size="small" onClick={() => stop.current?.abort()}>
              {words.send.stop}
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button appearance="primary" disabledFocusable={!cells} onClick={make}>
            {words.send.make}
          </Button>
        </div>
      )}
      <div ref={outcome} tabIndex={-1} className={menu.outcome} role="status">
        {sending.is === 'made' && (
          <p className={mergeClasses(menu.box, menu.plain)}>{words.send.made[host]}</p>
        )}
        {sending.is === 'stopped' && (
          <p className={mergeClasses(menu.box, menu.plain)}>{words.send.stopped}</p>
        )}
      </div>
      {sending.is === 'failed' && <Failure error={sending.error} words={words} />}
      {sending.is === 'failed' && isWithoutCopy(sending.error) && (
        <CleanPart onChange={() => setCleaned((times) => times + 1)} />
      )}
    </>
  );
}

/** Excel gives no file: what a copy would leave out can only be taken out of the workbook itself. */
function isWithoutCopy(error: ChoreError): boolean {
  return error !== 'unreadable' && error.why === 'no-copy';
}

/**
 * Our cells of the workbook, and those that have no answer yet; none where the workbook could not be read. Asked again each
 * time the workbook itself was cleaned, or that was undone.
 */
function useFormulas(cleaned: number): Pick<Chore, 'cells' | 'left'> | undefined {
  const { spreadsheet } = usePane();
  const [found, setFound] = useState<Pick<Chore, 'cells' | 'left'>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `cleaned` says when the answer may be another
  useEffect(() => {
    let current = true;
    spreadsheet.ownFormulas().then(
      (cells) => {
        const left = cells.filter(isUnanswered).map((cell) => ({ ...cell, why: 'unanswered' as const }));
        if (current) setFound({ cells, left });
      },
      // making the copy says why
      () => current && setFound({ cells: [], left: [] }),
    );
    return () => {
      current = false;
    };
  }, [spreadsheet, cleaned]);
  return found;
}
