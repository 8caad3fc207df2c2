import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { usePane } from '../state/context';
import type { Tab } from '../state/pane-state';

const useStyles = makeStyles({
  // no `display` here: it would outweigh the attribute `hidden`
  panel: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
});

/** What a tab shows. Once shown it is kept while hidden, so that one comes back to the same place in it. */
export function TabPanel({ tab, children }: { tab: Tab; children: ReactNode }) {
  const styles = useStyles();
  const { state } = usePane();
  const isShown = state.tab === tab && state.deeper.length === 0;
  const wasShown = useRef(false);
  wasShown.current ||= isShown;
  return (
    <div
      className={styles.panel}
      role="tabpanel"
      id={`pane-panel-${tab}`}
      aria-labelledby={`pane-tab-${tab}`}
      hidden={!isShown}
    >
      {wasShown.current && children}
    </div>
  );
}
