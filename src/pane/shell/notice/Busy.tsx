import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { usePane } from '../../state/context';
import type { Writing } from '../../state/use-writing';
import { Small } from './buttons';
import { useNoticeStyles } from './styles';

const useStyles = makeStyles({ progress: { flexGrow: 1, minWidth: '60px', accentColor: '#107c41' } });

/** How much of a long table is written, or taken back, and the way to stop. */
export function Busy({ writing }: { writing: Extract<Writing, { state: 'writing' }> }) {
  const { takesBack, done = 0, stop } = writing;
  const styles = useNoticeStyles();
  const { words } = usePane();
  const said = takesBack ? words.write.undoing : words.write.writing;
  return (
    <div className={styles.notice}>
      <div className={mergeClasses(styles.content, styles.line)}>
        <span>{said}</span>
        <progress className={useStyles().progress} value={done} max={1} aria-label={said} />
        <Small onClick={() => stop?.()}>{words.write.stop}</Small>
      </div>
    </div>
  );
}
