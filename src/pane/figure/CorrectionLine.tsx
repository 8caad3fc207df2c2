import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import { reviewEntries, reviewText } from '../../library/own';
import { paneAddWords } from '../../messages/pane-add';
import type { Figure } from '../../reading/figure';
import { CopyButton } from '../parts/CopyButton';
import { usePane } from '../state/context';
import { useOwn, whyNotKept } from '../state/use-own';
import { valueInLine } from './shown';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  note: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  way: {
    minWidth: 0,
    paddingInline: '2px',
    whiteSpace: 'nowrap',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** The way to correct a figure for this workbook; of one that was corrected, what it was, why, and the way back. */
export function CorrectionLine({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { words: pane, language, dispatch } = usePane();
  const held = useOwn();
  const words = paneAddWords(language).correct;
  const [failed, setFailed] = useState('');
  if (!held) return null;
  const { own } = held;
  const { pack } = held.state;
  const correction = pack.corrections.find(({ id }) => id === figure.id);
  const before = own.library.bundled.figure(figure.id) ?? pack.figures.find(({ id }) => id === figure.id);
  const undo = () => {
    setFailed('');
    own.uncorrect(figure.id).catch((problem) => setFailed(whyNotKept(problem, language, words.failed)));
  };
  return (
    <div className={styles.line}>
      {correction && (
        <p className={styles.note}>
          {pane.figure.corrected}
          {before && `，${words.was(valueInLine(before, pane))}`}
          {correction.reason && `：${correction.reason}`}
        </p>
      )}
      <Button
        className={styles.way}
        appearance="transparent"
        size="small"
        onClick={() => dispatch({ did: 'correct', report: figure.report, figure: figure.id })}
      >
        {words.open}
      </Button>
      <Button
        className={styles.way}
        appearance="transparent"
        size="small"
        onClick={() => dispatch({ did: 'correct', report: figure.report })}
      >
        {words.addHere}
      </Button>
      {correction && (
        <>
          <Button
            className={styles.way}
            appearance="transparent"
            size="small"
            icon={<ArrowUndo16Regular />}
            onClick={undo}
          >
            {words.undo}
          </Button>
          <CopyButton label={words.export} text={reviewText(reviewEntries([correction]))} />
        </>
      )}
      {failed && (
        <p role="alert" className={`${styles.note} ${styles.failed}`}>
          {failed}
        </p>
      )}
    </div>
  );
}
