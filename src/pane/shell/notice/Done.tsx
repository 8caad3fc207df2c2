import { mergeClasses } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { PaneWords } from '../../../messages/pane';
import { usePane } from '../../state/context';
import type { Writing } from '../../state/use-writing';
import { Close, Small } from './buttons';
import { useNoticeStyles } from './styles';

/** What stands where now, and the way back. */
export function Done({
  writing,
}: {
  writing: Extract<Writing, { state: 'written' | 'undone' | 'stopped' }>;
}) {
  const styles = useNoticeStyles();
  const { words, writer } = usePane();
  const isWritten = writing.state === 'written';
  return (
    <div className={mergeClasses(styles.notice, styles.done)}>
      <CheckmarkCircle20Filled />
      <div className={mergeClasses(styles.content, styles.line)}>
        <span className={styles.push}>{said(writing, words)}</span>
        {isWritten && (
          <Small icon={<ArrowUndo16Regular />} onClick={writer.undo}>
            {words.write.undo}
          </Small>
        )}
      </div>
      <Close />
    </div>
  );
}

function said(writing: Parameters<typeof Done>[0]['writing'], { write }: PaneWords): string {
  if (writing.state === 'stopped') return write.stopped;
  return writing.state === 'written'
    ? write.written(writing.address, writing.what)
    : write.undone(writing.address);
}
