import { usePane } from '../../state/context';
import { Confirm } from './Confirm';
import { Done } from './Done';
import { Refused } from './Refused';
import { useNoticeStyles } from './styles';

/** Above the dock: the question before writing over cells, what was written with its undo, or why nothing was. */
export function WriteNotice() {
  const { words, writer } = usePane();
  const { writing } = writer;
  return (
    <>
      <div role="status" className={useNoticeStyles().still}>
        {(writing.state === 'written' || writing.state === 'undone') && <Done writing={writing} />}
      </div>
      {writing.state === 'confirm' && <Confirm writing={writing} />}
      {writing.state === 'failed' && (
        <Refused key={words.refusal[writing.error.why].title('')} error={writing.error} job={writing.job} />
      )}
    </>
  );
}
