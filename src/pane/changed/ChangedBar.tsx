import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { paneChangedWords } from '../../messages/pane-changed';
import type { OwnReports } from '../../spreadsheet/own/own-reports';
import { changesSince, rememberUsed, type UsedChange } from '../../spreadsheet/own/used';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: '4px 8px',
    minHeight: '32px',
    padding: '2px 8px 2px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& > svg': { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  },
  text: { flexGrow: 1, minWidth: 0 },
  button: { minWidth: 0, paddingInline: '6px', whiteSpace: 'nowrap' },
});

/** Milliseconds of rest after which what was typed into the sheet is remembered too. */
const REST = 15_000;

/**
 * 有N个指标随库更新而变: said quietly under the tabs until the user has decided. While nothing is open, the figures that the
 * workbook uses are remembered.
 */
export function ChangedBar({ own, hidden }: { own: OwnReports; hidden: boolean }) {
  const styles = useStyles();
  const { library, spreadsheet, language, state, dispatch, writer, selection } = usePane();
  // before the workbook's own reports are there, what they answer would seem gone
  const isRead = useSyncExternalStore(own.subscribe, own.now).is === 'read';
  const [changes, setChanges] = useState<readonly UsedChange[]>([]);
  const [isPutOff, setPutOff] = useState(false);
  const isDecided = useRef(false);
  const depth = state.deeper.length;

  // again after a page was closed: the user may have decided there
  // biome-ignore lint/correctness/useExhaustiveDependencies: `depth` says when the answer may be another
  useEffect(() => {
    if (!isRead || isDecided.current) return;
    let isCurrent = true;
    const look = async () => {
      const found = await changesSince(spreadsheet, library);
      if (!isCurrent) return;
      setChanges(found.changes);
      if (found.changes.length > 0) return;
      isDecided.current = true;
      await rememberUsed(spreadsheet, library);
    };
    // a workbook that cannot be read or written to now is looked at again later
    look().catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [isRead, spreadsheet, library, depth]);

  const remember = useRef(() => {});
  remember.current = () => {
    if (isDecided.current) rememberUsed(spreadsheet, library).catch(() => {});
  };
  const isWritten = writer.writing.state === 'written' || writer.writing.state === 'undone';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another library gives other figures
  useEffect(() => {
    if (isWritten) remember.current();
  }, [isWritten, library]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever moves on has typed something, perhaps
  useEffect(() => {
    const timer = setTimeout(() => remember.current(), REST);
    return () => clearTimeout(timer);
  }, [selection]);
  useEffect(() => {
    const leave = () => document.hidden && remember.current();
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);

  if (changes.length === 0 || isPutOff || hidden) return null;
  const words = paneChangedWords(language);
  const figures = new Set(changes.map(({ before }) => before.id)).size;
  return (
    <div className={styles.bar} role="status">
      <ArrowSync16Regular />
      <span className={styles.text}>{words.bar(figures)}</span>
      <Button
        className={styles.button}
        size="small"
        onClick={() => dispatch({ did: 'open-page', page: 'changed' })}
      >
        {words.look}
      </Button>
      <Button className={styles.button} size="small" appearance="subtle" onClick={() => setPutOff(true)}>
        {words.later}
      </Button>
    </div>
  );
}
