import { makeStyles } from '@fluentui/react-components';
import { paneAddWords } from '../../messages/pane-add';
import { usePane } from '../state/context';
import { ConfirmStep } from './ConfirmStep';
import { ReviewStep } from './ReviewStep';
import { SourceStep } from './SourceStep';
import { useAddStyles } from './styles';
import { useDesk } from './use-desk';

const useStyles = makeStyles({ whole: { height: '100%' } });

/** 添加报告: from a text or a file to figures that answer: read, confirmed, reviewed. */
export function AddView() {
  const styles = useStyles();
  const add = useAddStyles();
  const { language } = usePane();
  const [desk, { incoming, open }] = useDesk();
  const each = incoming.find(({ id }) => id === open);
  const stage = each?.stage;
  return (
    <div className={styles.whole}>
      {each && stage?.is === 'read' ? (
        <ConfirmStep key={each.id} desk={desk} each={each} taken={stage.taken} />
      ) : each && stage?.is === 'review' ? (
        <ReviewStep key={each.id} desk={desk} each={each} stage={stage} />
      ) : stage?.is === 'rereading' ? (
        <p className={add.page} role="status">
          {paneAddWords(language).confirm.rereading}
        </p>
      ) : (
        <SourceStep desk={desk} incoming={incoming} />
      )}
    </div>
  );
}
