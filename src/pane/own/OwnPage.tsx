import { Button, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type Problem, packText, parsePack, reportKey } from '../../library/own';
import { ownWords } from '../../messages/own';
import { paneAddWords } from '../../messages/pane-add';
import type { OwnReports, OwnState, Undo } from '../../spreadsheet/own/own-reports';
import { forShelf, isSameReport, ShelfFull, type ShelvedReport } from '../../spreadsheet/own/shelf';
import { saveFile } from '../../spreadsheet/save-file';
import { useAddStyles } from '../add/styles';
import { useDesk } from '../add/use-desk';
import { reportPlace, valueInLine } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { useMenuStyles } from '../menu/styles';
import { Badge } from '../parts/Badge';
import { usePane } from '../state/context';
import { useOwn, whyNotKept } from '../state/use-own';
import { ShelfPart } from './ShelfPart';
import { useShelf } from './use-shelf';

/** What was done last, with the way back. */
type Said =
  | { readonly is: 'done'; readonly text: string; readonly undo?: Undo }
  | { readonly is: 'failed'; readonly text: string }
  | undefined;

/** 我的报告: what the workbook carries of the user's own, and what becomes of it. */
export function OwnPage() {
  const menu = useMenuStyles();
  const { language } = usePane();
  const held = useOwn();
  if (!held) return <p className={menu.text}>{paneAddWords(language).own.notThere}</p>;
  return <Held own={held.own} state={held.state} />;
}

function Held({ own, state }: { own: OwnReports; state: OwnState }) {
  const menu = useMenuStyles();
  const add = useAddStyles();
  const { library, words: pane, language, dispatch } = usePane();
  const { pack, problems } = state;
  const [desk, { incoming }] = useDesk();
  const words = paneAddWords(language).own;
  const { discard, opened } = ownWords(language);
  const [said, setSaid] = useState<Said>();
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const chooser = useRef<HTMLInputElement>(null);
  const { shelf, on, look } = useShelf();
  const reports = useMemo(() => forShelf(pack), [pack]);
  const drafts = incoming.filter(({ stage }) => stage.is !== 'added');

  const act = async (text: string, change: () => Promise<Undo | undefined>) => {
    setRefused([]);
    try {
      setSaid({ is: 'done', text, undo: await change() });
    } catch (problem) {
      const otherwise = problem instanceof ShelfFull ? words.shelfFull : words.failed;
      setSaid({ is: 'failed', text: whyNotKept(problem, language, otherwise) });
    }
    look();
  };
  /** Undefined where there is no shelf, or where its reports are not known yet. */
  const shelved = (report: ShelvedReport) => {
    if (typeof on !== 'object') return undefined;
    const there = on.find(({ key }) => key === reportKey(report.text.entry));
    if (!there) return 'none';
    return 'report' in there && isSameReport(there.report, report) ? 'same' : 'other';
  };
  const importPack = async (file: File) => {
    const read = parsePack(await file.text());
    const { reports, corrections } = read.pack;
    if (reports.length + corrections.length > 0) {
      const figures = (id: string) => read.pack.figures.filter(({ report }) => report === id);
      await act(words.imported(reports.length, corrections.length), () =>
        own.add(
          reports.map((text) => ({ text, figures: figures(text.entry.id) })),
          corrections,
        ),
      );
    }
    setRefused(read.problems);
  };

  const counts = (id: string) =>
    words.counts(
      library.list({ report: id, kind: 'target' }).length,
      library.list({ report: id, kind: 'result' }).length,
    );
  const isEmpty = pack.reports.length + pack.corrections.length === 0;
  return (
    <>
      <p className={menu.text}>{words.intro}</p>
      <div className={menu.buttons}>
        <Button size="small" appearance="primary" onClick={() => dispatch({ did: 'add-report' })}>
          {words.add}
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {words.import}
        </Button>
        <Button
          size="small"
          disabledFocusable={isEmpty}
          title={words.exportHint}
          onClick={() =>
            saveFile(
              `${words.file}.json`,
              new Blob([packText({ ...pack, made: new Date().toISOString() })], { type: 'application/json' }),
            )
          }
        >
          {words.export}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.import}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void importPack(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {said?.is === 'done' && (
          <div className={menu.box}>
            <div className={menu.line}>
              <span className={menu.push}>{said.text}</span>
              {said.undo && (
                <Button
                  size="small"
                  onClick={() => void act(words.undone, async () => void (await said.undo?.()))}
                >
                  {words.undo}
                </Button>
              )}
            </div>
          </div>
        )}
      </div>
      {said?.is === 'failed' && (
        <p role="alert" className={mergeClasses(menu.box, menu.refused)}>
          {said.text}
        </p>
      )}
      <Problems problems={refused} />
      <Problems problems={problems}>
        {state.hasDamage && (
          <Button size="small" onClick={() => void act(discard.done, () => own.discardDamaged())}>
            {discard.do}
          </Button>
        )}
      </Problems>
      {drafts.length > 0 && (
        <section aria-label={words.drafts}>
          <h3 className={menu.heading}>{words.drafts}</h3>
          <ul className={add.list}>
            {drafts.map(({ id, source, stage }) => (
              <li key={id} className={add.item}>
                <span className={add.itemText}>
                  {('taken' in stage && reportPlace(stage.taken.entry)) ||
                    source.name ||
                    paneAddWords(language).source.pasted('')}
                </span>
                <Button
                  size="small"
                  onClick={() => {
                    desk.open(stage.is === 'read' || stage.is === 'review' ? id : undefined);
                    dispatch({ did: 'add-report' });
                  }}
                >
                  {words.resume}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={words.inWorkbook}>
        <h3 className={menu.heading}>{words.inWorkbook}</h3>
        {pack.reports.length === 0 && (
          <p className={menu.text}>
            {{ reading: words.notThere, 'not-read': opened.notRead, read: words.noneInWorkbook }[state.is]}
          </p>
        )}
        {state.is === 'not-read' && (
          <Button size="small" onClick={() => void own.read()}>
            {opened.retry}
          </Button>
        )}
        <ul className={add.list}>
          {reports.map((report) => {
            const { entry } = report.text;
            const there = shelved(report);
            return (
              <li key={entry.id} className={add.item}>
                <span className={add.itemText}>
                  <Button
                    className={add.link}
                    appearance="transparent"
                    aria-label={words.open(reportPlace(entry), String(entry.year))}
                    onClick={() => dispatch({ did: 'open-report', report: entry.id })}
                  >
                    {words.report(reportPlace(entry), String(entry.year))}
                  </Button>{' '}
                  <Badge entry={entry} />
                  <span className={add.itemState}>{counts(entry.id)}</span>
                  {(there === 'same' || there === 'other') && (
                    <span className={add.itemState}>
                      {there === 'same' ? words.onShelfToo : words.onShelfReplaced}
                    </span>
                  )}
                </span>
                {(there === 'none' || there === 'other') && (
                  <Button
                    className={add.small}
                    size="small"
                    onClick={() => void act(words.shelved(entry.title), () => shelf.put(report))}
                  >
                    {words.toShelf}
                  </Button>
                )}
                <Button
                  className={add.small}
                  size="small"
                  aria-label={words.removeHere(entry.title)}
                  onClick={() => void act(words.removed(entry.title), () => own.remove(entry.id))}
                >
                  {words.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
      <ShelfPart
        own={own}
        reports={reports}
        shelf={shelf}
        on={on}
        act={(text, change) => void act(text, change)}
      />
      {pack.corrections.length > 0 && (
        <section aria-label={words.corrections}>
          <h3 className={menu.heading}>{words.corrections}</h3>
          <ul className={add.list}>
            {pack.corrections.map((correction) => {
              const figure = library.figure(correction.id) ?? own.library.bundled.figure(correction.id);
              const title = figure ? figureTitle(figure) : correction.found;
              const what = { change: words.change, drop: words.drop, add: words.addition }[correction.do];
              return (
                <li key={correction.id} className={add.item}>
                  <span className={add.itemText}>
                    <span className={add.itemName}>
                      {what} · {title} {figure && correction.do !== 'drop' && valueInLine(figure, pane)}
                    </span>
                    <span className={add.itemState}>{correction.reason}</span>
                  </span>
                  <Button
                    className={add.small}
                    size="small"
                    onClick={() =>
                      void act(words.removedCorrection(title), () => own.uncorrect(correction.id))
                    }
                  >
                    {words.undo}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

/** What could not be read, in the workbook or in a file; the rest is in use. */
function Problems({ problems, children }: { problems: readonly Problem[]; children?: ReactNode }) {
  const menu = useMenuStyles();
  const { language } = usePane();
  if (problems.length === 0) return null;
  const { problem } = ownWords(language);
  return (
    <div role="alert" className={mergeClasses(menu.box, menu.ask)}>
      <p className={menu.small}>{paneAddWords(language).own.problems(problems.length)}</p>
      <ul className={menu.list}>
        {[...new Set(problems.map(problem))].map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      {children && <div>{children}</div>}
    </div>
  );
}
