import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { usePane } from '../state/context';
import { TABS, type Tab as TabName } from '../state/pane-state';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    padding: '0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** 查找 · 报告 · 制表. */
export function Tabs() {
  const { words, state, dispatch } = usePane();
  return (
    <TabList
      className={useStyles().tabs}
      aria-label={words.tabs.label}
      size="small"
      selectTabOnFocus
      selectedValue={state.tab}
      onTabSelect={(_, data) => dispatch({ did: 'choose-tab', tab: data.value as TabName })}
    >
      {TABS.map((tab) => (
        <Tab key={tab} value={tab} id={`pane-tab-${tab}`} aria-controls={`pane-panel-${tab}`}>
          {words.tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
}
