import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { paneChangedWords } from '../../messages/pane-changed';
import type { OwnReports } from '../../spreadsheet/own/own-reports';
import { changesSince, rememberUsed, type UsedChange } from '../../spreadsheet/own/used';
import { Bar, BarButton } from '../parts/Bar';
import { usePane } from '../state/context';

/** Milliseconds of rest after which what was typed into the sheet is remembered too. */
const REST = 15_000;

/**
 * 有N个指标随库更新而变: said quietly under the tabs until the user has decided. While nothing is open, the figures that the
 * workbook uses are remembered.
 */
export function ChangedBar({ own, hidden }: { own: OwnReports; hidden: boolean }) {
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
    <Bar icon={<ArrowSync16Regular />} warns text={words.bar(figures)}>
      <BarButton onClick={() => dispatch({ did: 'open-page', page: 'changed' })}>{words.look}</BarButton>
      <BarButton appearance="subtle" onClick={() => setPutOff(true)}>
        {words.later}
      </BarButton>
    </Bar>
  );
}
