import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import type { SpreadsheetError } from '../../../spreadsheet/spreadsheet';
import { usePane } from '../../state/context';
import type { Job } from '../../state/use-writing';
import { Close, CopyInstead, isTable, NewSheet, Small } from './buttons';
import { useNoticeStyles } from './styles';

/** Refusals that leave the sheet as it was. */
const UNTOUCHED = new Set<SpreadsheetError['why']>([
  'protected',
  'merged',
  'in-table',
  'occupied',
  'too-large',
  'edit-mode',
]);

/** Why nothing was written, first that nothing was changed, then what to do. */
export function Refused({ error, job }: { error: SpreadsheetError; job?: Job }) {
  const styles = useNoticeStyles();
  const { words, writer } = usePane();
  const said = words.refusal[error.why];
  const isUntouched = UNTOUCHED.has(error.why);
  const mayRetry = job && !isTable(job) && error.why !== 'half-written';
  return (
    <div className={mergeClasses(styles.notice, styles.refused)} role="alert">
      <ErrorCircle20Filled />
      <div className={styles.content}>
        <h2 className={styles.title}>{said.title(error.where)}</h2>
        <p className={styles.body}>
          {isUntouched && words.refusal.nothingChanged}
          {said.body}
        </p>
        <div className={styles.buttons}>
          {mayRetry && <Small onClick={() => writer.run(job)}>{words.write.retry}</Small>}
          {job && isTable(job) && isUntouched && error.why !== 'edit-mode' && <NewSheet job={job} />}
          {job?.copy && isUntouched && <CopyInstead job={job} />}
          <Close />
        </div>
      </div>
    </div>
  );
}
