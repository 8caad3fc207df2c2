import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type PaneChangedWords, paneChangedWords } from '../../messages/pane-changed';
import { paneMenuWords } from '../../messages/pane-menu';
import {
  changesSince,
  freezeChanged,
  rememberUsed,
  type UsedChange,
  type UsedFigure,
} from '../../spreadsheet/own/used';
import type { Done, Left } from '../../spreadsheet/upkeep/chore';
import type { Source } from '../../spreadsheet/upkeep/frozen';
import { valueInLine } from '../figure/shown';
import { LeftAlone } from '../menu/ChoreView';
import { useMenuStyles } from '../menu/styles';
import { AddressTag } from '../parts/AddressTag';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  formula: {
    flexGrow: 1,
    flexBasis: '100%',
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  said: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '2px 10px',
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '22px' },
    '& dd': { margin: 0 },
  },
  value: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  old: { color: tokens.colorNeutralForeground2 },
  sentence: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  small: { minWidth: 0, paddingInline: '2px', color: tokens.colorBrandForegroundLink },
});

interface Found {
  readonly since: string;
  readonly changes: readonly UsedChange[];
}

type Progress =
  | { readonly is: 'idle' | 'working' | 'recalculated' | 'failed' }
  | { readonly is: 'frozen'; readonly done: Done; readonly left: readonly Left[] }
  | { readonly is: 'undone'; readonly cells: number };

/** 库更新后的变化: each cell whose figure is another by now, old beside new; the user recalculates or keeps the old values. */
export function ChangedPage() {
  const menu = useMenuStyles();
  const styles = useStyles();
  const { library, spreadsheet, language, refresh } = usePane();
  const words = paneChangedWords(language);
  const [found, setFound] = useState<Found>();
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });
  const outcome = useRef<HTMLDivElement>(null);

  const look = useCallback(
    async () => setFound(await changesSince(spreadsheet, library)),
    [spreadsheet, library],
  );
  useEffect(() => {
    look().catch(() => setProgress({ is: 'failed' }));
  }, [look]);

  const guarded = async (act: () => Promise<Progress>) => {
    setProgress({ is: 'working' });
    try {
      const done = await act();
      await look();
      setProgress(done);
    } catch {
      setProgress({ is: 'failed' });
    }
    refresh();
    // the buttons are gone: the focus goes to where the outcome is said
    outcome.current?.focus();
  };
  const recalculate = () =>
    guarded(async () => {
      await spreadsheet.recalculate();
      await rememberUsed(spreadsheet, library);
      return { is: 'recalculated' };
    });
  const freeze = ({ changes, since }: Found) =>
    guarded(async () => {
      const sources = new Map(changes.map(({ formula, before }) => [formula, sourceIn(before)]));
      const chore = await freezeChanged(spreadsheet, changes, {
        library: since,
        sourceOf: ({ cells }) => sources.get(cells[0]![0]!.formula),
      });
      const done = await chore.do();
      return { is: 'frozen', done, left: [...chore.left, ...done.left] };
    });
  const undo = (done: Done) =>
    guarded(async () => ({ is: 'undone', cells: (await done.undo()).cells.length }));

  const isBusy = progress.is === 'working';
  return (
    <>
      {!found && progress.is !== 'failed' && (
        <p className={menu.text} role="status">
          {words.looking}
        </p>
      )}
      {found?.changes.length === 0 && progress.is === 'idle' && <p className={menu.text}>{words.none}</p>}
      {found && found.changes.length > 0 && (
        <>
          <p className={menu.text}>{words.intro(found.since, library.version)}</p>
          <ul className={styles.list} aria-label={words.list}>
            {found.changes.map((change) => (
              <Change
                key={`${change.sheet} ${change.address} ${change.before.id}`}
                change={change}
                words={words}
              />
            ))}
          </ul>
          <p className={menu.small}>{words.hint}</p>
          <div className={menu.buttons}>
            <Button appearance="primary" size="small" disabledFocusable={isBusy} onClick={recalculate}>
              {words.recalculate}
            </Button>
            <Button size="small" disabledFocusable={isBusy} onClick={() => freeze(found)}>
              {words.freeze}
            </Button>
          </div>
        </>
      )}
      <div ref={outcome} tabIndex={-1} className={menu.outcome} role="status">
        {isBusy && <p className={menu.text}>{words.working}</p>}
        {progress.is === 'recalculated' && <div className={menu.box}>{words.recalculated}</div>}
        {progress.is === 'undone' && <div className={menu.box}>{words.undone(progress.cells)}</div>}
        {progress.is === 'frozen' && (
          <div className={menu.box}>
            <div className={menu.line}>
              <span className={menu.push}>{words.frozen(progress.done.cells.length)}</span>
              {progress.done.cells.length > 0 && (
                <Button size="small" onClick={() => undo(progress.done)}>
                  {words.undo}
                </Button>
              )}
            </div>
            <LeftAlone left={progress.left} words={paneMenuWords(language)} />
          </div>
        )}
      </div>
      {progress.is === 'failed' && (
        <div className={mergeClasses(menu.box, menu.refused)} role="alert">
          {words.failed}
        </div>
      )}
    </>
  );
}

function Change({ change, words }: { change: UsedChange; words: PaneChangedWords }) {
  const menu = useMenuStyles();
  const styles = useStyles();
  const { library, spreadsheet, dispatch } = usePane();
  const { sheet, address, formula, before, after } = change;
  return (
    <li className={menu.box}>
      <div className={menu.line}>
        <AddressTag address={address} />
        <span className={menu.push}>{sheet}</span>
        <Button
          className={styles.small}
          appearance="transparent"
          size="small"
          onClick={() => spreadsheet.goTo({ sheet, address }).catch(() => {})}
        >
          {words.goTo}
        </Button>
        {after && library.figure(after.id) && (
          <Button
            className={styles.small}
            appearance="transparent"
            size="small"
            onClick={() => dispatch({ did: 'open-card', figures: [after.id], at: 0 })}
          >
            {words.card}
          </Button>
        )}
        <span className={styles.formula}>{formula}</span>
      </div>
      <dl className={styles.said}>
        <dt>{words.before}</dt>
        <dd>
          <Said figure={before} old />
        </dd>
        <dt>{words.after}</dt>
        <dd>{after ? <Said figure={after} /> : words.gone}</dd>
      </dl>
    </li>
  );
}

function Said({ figure, old = false }: { figure: UsedFigure; old?: boolean }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      <span className={mergeClasses(styles.value, old && styles.old)}>{valueInLine(figure, words)}</span>
      <span className={styles.sentence}>
        {figure.sentence}（{figure.report}）
      </span>
    </>
  );
}

/** Where the old value came from, as it was remembered. */
function sourceIn({ id, report, sentence }: UsedFigure): Source {
  return { figure: id, citation: `《${report}》`, sentence };
}
