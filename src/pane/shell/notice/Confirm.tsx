import { Button, mergeClasses } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { PaneWords } from '../../../messages/pane';
import type { Placement } from '../../../spreadsheet/spreadsheet';
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
          {job.place ? words.write.updateTitle : words.write.confirmTitle(placement.occupied)}
        </h2>
        <p id="pane-confirm-body" className={styles.body}>
          {job.place ? whatUpdateTouches(placement, words) : words.write.confirmBody(placement.address)}
        </p>
        <div className={styles.buttons}>
          <Button className={styles.button} size="small" appearance="primary" onClick={writer.overwrite}>
            {job.place ? words.write.update : words.write.overwrite}
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

/** What an update writes over, in the table and beyond it, and what it leaves beside other rows. */
function whatUpdateTouches({ occupied, changed = 0, beside = 0 }: Placement, { write }: PaneWords): string {
  return [
    changed > 0 ? write.updateChanged(changed) : '',
    occupied > changed ? write.updateOccupied(occupied - changed) : '',
    beside > 0 ? write.updateBeside(beside) : '',
    write.updateUndo,
  ].join('');
}
