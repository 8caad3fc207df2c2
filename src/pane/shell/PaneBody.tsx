import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PaneWords } from '../../messages/pane';
import type { Begun } from '../early-search';
import { FindView } from '../find/FindView';
import { useActiveRow } from '../find/use-active-row';
import { useFilters } from '../find/use-filters';
import { MenuPageView } from '../menu/MenuPageView';
import { onUse } from '../parts/on-use';
import { usePane } from '../state/context';
import type { OpenCard as Card, Deeper, PaneState } from '../state/pane-state';
import { useFocusReturn } from '../state/use-focus-return';
import { type Place, useLanding } from '../state/use-landing';
import { BackRow } from './BackRow';
import { KeyHints } from './KeyHints';
import { WriteNotice } from './notice/WriteNotice';
import { SearchBox } from './SearchBox';
import { SelectionBar } from './SelectionBar';
import { TabPanel } from './TabPanel';
import { Tabs } from './Tabs';

// with the pane itself only 查找 is loaded
const report = onUse(() => import(/* webpackChunkName: "report" */ '../report/ReportView'));
const ReportView = report.part((script) => script.ReportView);
const table = onUse(() => import(/* webpackChunkName: "table" */ './TableZone'));
const TableZone = table.part((script) => script.TableZone);
const check = onUse(() => import(/* webpackChunkName: "check" */ '../check/CheckView'));
const CheckView = check.part((script) => script.CheckView);
const card = onUse(() => import(/* webpackChunkName: "card" */ '../figure/card'));
const FigureCard = card.part((script) => script.FigureCard);
const GoneFigure = card.part((script) => script.GoneFigure);
const CardDock = card.beside((script) => script.CardDock);
const reading = onUse(() => import(/* webpackChunkName: "reading" */ '../reading/reading'));
const ReadingView = reading.part((script) => script.ReadingView);
const ReadingDock = reading.beside((script) => script.ReadingDock);

const bars = onUse(() => import(/* webpackChunkName: "bars" */ './bars'));
const ChangedBar = bars.beside((script) => script.ChangedBar);
const CarriedBar = bars.beside((script) => script.CarriedBar);
const adding = onUse(() => import(/* webpackChunkName: "add" */ '../add/AddView'));
const AddView = adding.part((script) => script.AddView);
const correcting = onUse(() => import(/* webpackChunkName: "correct" */ '../correct/CorrectView'));
const CorrectView = correcting.part((script) => script.CorrectView);

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    overflow: 'hidden',
    containerType: 'inline-size',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    // the thin gap between 汉字 and figures, and no gap before a mark that begins a line
    textAutospace: 'normal',
    textSpacingTrim: 'trim-start',
    textAlign: 'left',
  },
  // no `display` here: it would outweigh the attribute `hidden`
  deeper: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    position: 'relative',
    // what lies inside may be as high as it
    containerType: 'size',
  },
});

/** Three zones: search and place in the house, what is looked at, and what writes to the sheet. */
export function PaneBody({ cursor }: { readonly cursor?: Begun['cursor'] }) {
  const styles = useStyles();
  const { library, own, words, state, dispatch, writer } = usePane();
  const searchBox = useRef<HTMLInputElement>(null);
  useFocusReturn(state.deeper.length, searchBox);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is set once, when the pane takes over
  useLayoutEffect(() => {
    if (!cursor) return;
    searchBox.current?.focus();
    searchBox.current?.setSelectionRange(...cursor);
  }, []);

  const top = state.deeper.at(-1);
  const sought = state.typed.trim();
  const results = useMemo(() => library.search(sought), [library, sought]);
  const filtering = useFilters(results);
  const rows = useActiveRow(filtering.shown);
  const showsResults = state.tab === 'find' && sought !== '' && filtering.shown.length > 0 && !top;

  const [dock, setDock] = useState<HTMLElement | null>(null);
  const [place, setPlace] = useState<Place>();
  const landing = useLanding(state.tab === 'table' && !top ? place : undefined);
  const opened = top?.is === 'card' ? top : undefined;
  const figure = opened && library.figure(opened.figures[opened.at] ?? '');

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    if (writer.writing.state === 'confirm') writer.dismiss();
    else if (top) dispatch({ did: 'go-back' });
    else if (event.target === searchBox.current) dispatch({ did: 'type', text: '' });
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leads back from wherever the focus is
    <div className={styles.pane} onKeyDown={onKeyDown}>
      <SearchBox
        ref={searchBox}
        onKey={showsResults ? rows.onKey : undefined}
        list={showsResults ? rows.listId : undefined}
        activeRow={showsResults ? rows.rowId(rows.active) : undefined}
      />
      {top ? (
        <BackRow
          key={state.deeper.length}
          label={whereFrom(state, words)}
          at={opened?.at ?? 0}
          all={opened?.figures.length ?? 0}
        />
      ) : (
        <Tabs />
      )}
      {own && <CarriedBar own={own} hidden={top !== undefined} />}
      {own && <ChangedBar own={own} hidden={top !== undefined} />}
      <TabPanel tab="find">
        <FindView sought={sought} filtering={filtering} rows={rows} />
      </TabPanel>
      <TabPanel tab="report">
        <ReportView />
      </TabPanel>
      <TabPanel tab="table">
        <TableZone dock={dock} onPlace={setPlace} />
      </TabPanel>
      <TabPanel tab="check">
        <CheckView />
      </TabPanel>
      {state.deeper.map((place, depth) => (
        // what lies beneath is kept while hidden, so that one comes back to the same place in it
        <div className={styles.deeper} key={keyOf(place, depth)} hidden={place !== top}>
          <Opened place={place} />
        </div>
      ))}
      <WriteNotice />
      {figure && <CardDock figure={figure} />}
      {top?.is === 'reading' && <ReadingDock open={top} />}
      <div ref={setDock} />
      {showsResults && <KeyHints />}
      <SelectionBar landing={landing} />
    </div>
  );
}

function Opened({ place }: { place: Deeper }) {
  switch (place.is) {
    case 'page':
      return <MenuPageView page={place.page} />;
    case 'reading':
      return <ReadingView open={place} />;
    case 'card':
      return <OpenCard card={place} />;
    case 'adding':
      return <AddView />;
    case 'correcting':
      return <CorrectView open={place} />;
  }
}

function OpenCard({ card }: { card: Card }) {
  const { library } = usePane();
  const id = card.figures[card.at] ?? '';
  const figure = library.figure(id);
  return figure ? <FigureCard figure={figure} /> : <GoneFigure id={id} />;
}

// another figure or report begins at its top
function keyOf(place: Deeper, depth: number): string {
  switch (place.is) {
    case 'page':
      return `${depth} ${place.page}`;
    case 'card':
      return `${depth} ${place.figures[place.at]}`;
    case 'reading':
      return `${depth} ${place.report}`;
    case 'adding':
    case 'correcting':
      return `${depth} ${place.is}`;
  }
}

/** What the step back leads to. */
function whereFrom(state: PaneState, words: PaneWords): string {
  const beneath = state.deeper.at(-2);
  switch (beneath?.is) {
    case 'card':
      return words.reading.card;
    case 'page':
      return words.menu.pages[beneath.page];
    case 'reading':
      return words.reading.back;
    case 'adding':
      return words.report.add;
    default:
      return state.typed.trim() === '' ? words.tabs[state.tab] : words.find.results;
  }
}
