import { Button, mergeClasses } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import { usePane } from '../../state/context';
import type { Writing } from '../../state/use-writing';
import { isTable, NewSheet } from './buttons';
import { useNoticeStyles } from './styles';

/** Asks before anything is written over. */
export function Confirm({ writing }: { writing: Extract<Writing, { state: 'confirm' }> }) {
  const styles = useNoticeStyles();
  const { words, writer } = usePane();
  const { placement, job } = writing;
  const cancel = useRef<HTMLButtonElement>(null);
  // the safe answer is under the hand: Enter pressed twice must not write over anything
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div
      className={mergeClasses(styles.notice, styles.ask)}
      role="alertdialog"
      aria-labelledby="pane-confirm-title"
      aria-describedby="pane-confirm-body"
    >
      <Warning20Filled />
      <div className={styles.content}>
        <h2 id="pane-confirm-title" className={styles.title}>
          {words.write.confirmTitle(placement.occupied)}
        </h2>
        <p id="pane-confirm-body" className={styles.body}>
          {words.write.confirmBody(placement.address)}
        </p>
        <div className={styles.buttons}>
          <Button className={styles.button} size="small" appearance="primary" onClick={writer.overwrite}>
            {words.write.overwrite}
          </Button>
          {isTable(job) && <NewSheet job={job} />}
          <Button ref={cancel} className={styles.button} size="small" onClick={writer.dismiss}>
            {words.write.cancel}
          </Button>
        </div>
      </div>
    </div>
  );
}
