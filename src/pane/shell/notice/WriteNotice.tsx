import { useRef } from 'react';
import { usePane } from '../../state/context';
import { useFocusKept } from '../../state/use-focus-return';
import { Busy } from './Busy';
import { Confirm } from './Confirm';
import { Done } from './Done';
import { Refused } from './Refused';
import { useNoticeStyles } from './styles';

/** Above the dock: the question before writing over cells, what was written with its undo, or why nothing was. */
export function WriteNotice() {
  const { words, writer } = usePane();
  const { writing } = writer;
  const styles = useNoticeStyles();
  const notices = useRef<HTMLDivElement>(null);
  useFocusKept(notices, writing);
  return (
    <div ref={notices} className={styles.notices}>
      <div role="status" className={styles.still}>
        {(writing.state === 'written' || writing.state === 'undone' || writing.state === 'stopped') && (
          <Done writing={writing} />
        )}
        {writing.state === 'writing' && writing.stop && <Busy writing={writing} />}
      </div>
      {writing.state === 'confirm' && <Confirm writing={writing} />}
      {writing.state === 'failed' && (
        <Refused key={words.refusal[writing.error.why].title('')} error={writing.error} job={writing.job} />
      )}
    </div>
  );
}
