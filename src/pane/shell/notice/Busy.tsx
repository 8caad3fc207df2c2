import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { usePane } from '../../state/context';
import type { Writing } from '../../state/use-writing';
import { Small } from './buttons';
import { useNoticeStyles } from './styles';

const useStyles = makeStyles({ progress: { flexGrow: 1, minWidth: '60px', accentColor: '#107c41' } });

/** How much of a long table is written, and the way to stop. */
export function Busy({ writing: { done = 0, stop } }: { writing: Extract<Writing, { state: 'writing' }> }) {
  const styles = useNoticeStyles();
  const { words } = usePane();
  return (
    <div className={styles.notice}>
      <div className={mergeClasses(styles.content, styles.line)}>
        <span>{words.write.writing}</span>
        <progress className={useStyles().progress} value={done} max={1} aria-label={words.write.writing} />
        <Small onClick={() => stop?.()}>{words.write.stop}</Small>
      </div>
    </div>
  );
}
