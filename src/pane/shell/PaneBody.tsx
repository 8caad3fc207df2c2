import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { CardDock } from '../figure/CardDock';
import { FigureCard } from '../figure/FigureCard';
import { FindView } from '../find/FindView';
import { useActiveRow } from '../find/use-active-row';
import { ReportView } from '../report/ReportView';
import { usePane } from '../state/context';
import { useFocusReturn } from '../state/use-focus-return';
import { useLanding } from '../state/use-landing';
import { TableDock } from '../table/TableDock';
import { TableView } from '../table/TableView';
import { useTable } from '../table/use-table';
import { BackRow } from './BackRow';
import { KeyHints } from './KeyHints';
import { WriteNotice } from './notice/WriteNotice';
import { SearchBox } from './SearchBox';
import { SelectionBar } from './SelectionBar';
import { TabPanel } from './TabPanel';
import { Tabs } from './Tabs';

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
  card: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

/** Three zones: search and place in the house, what is looked at, and what writes to the sheet. */
export function PaneBody() {
  const styles = useStyles();
  const { library, words, state, dispatch, writer } = usePane();
  const searchBox = useRef<HTMLInputElement>(null);
  useFocusReturn(state.card !== undefined, searchBox);

  const sought = state.typed.trim();
  const results = useMemo(() => library.search(sought), [library, sought]);
  const rows = useActiveRow(results);
  const showsResults = state.tab === 'find' && sought !== '' && results.length > 0 && !state.card;

  const table = useTable();
  const landing = useLanding(state.tab === 'table' && !state.card ? table.size : undefined);
  const figure = state.card && library.figure(state.card.figures[state.card.at] ?? '');

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    if (writer.writing.state === 'confirm') writer.dismiss();
    else if (state.card) dispatch({ did: 'close-card' });
    else if (event.target === searchBox.current) dispatch({ did: 'type', text: '' });
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leads back from wherever the focus is
    <div className={styles.pane} onKeyDown={onEscape}>
      <SearchBox
        ref={searchBox}
        onKey={showsResults ? rows.onKey : undefined}
        list={showsResults ? rows.listId : undefined}
        activeRow={showsResults ? rows.rowId(rows.active) : undefined}
      />
      {state.card ? (
        <BackRow
          label={sought === '' ? words.tabs[state.tab] : words.find.results}
          at={state.card.at}
          all={state.card.figures.length}
        />
      ) : (
        <Tabs />
      )}
      <TabPanel tab="find">
        <FindView sought={sought} results={results} rows={rows} />
      </TabPanel>
      <TabPanel tab="report">
        <ReportView />
      </TabPanel>
      <TabPanel tab="table">
        <TableView choice={table} />
      </TabPanel>
      {figure && (
        <div className={styles.card} key={figure.id}>
          <FigureCard figure={figure} />
        </div>
      )}
      <WriteNotice />
      {figure && <CardDock figure={figure} />}
      {state.tab === 'table' && !state.card && <TableDock choice={table} />}
      {showsResults && <KeyHints />}
      <SelectionBar landing={landing} />
    </div>
  );
}
