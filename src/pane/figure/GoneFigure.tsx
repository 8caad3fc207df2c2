import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { paneAddWords } from '../../messages/pane-add';
import { usePane } from '../state/context';
import { useOwn } from '../state/use-own';

const useStyles = makeStyles({
  gone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '14px 12px',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** In the place of the card of a figure that is no longer in the library: why, and the way back. */
export function GoneFigure({ id }: { id: string }) {
  const styles = useStyles();
  const { language } = usePane();
  const held = useOwn();
  const words = paneAddWords(language).correct;
  const correction = held?.state.pack.corrections.find((each) => each.id === id);
  return (
    <div className={styles.gone} role="status">
      <p className={styles.text}>{correction ? words.dropped(correction.reason ?? '') : words.gone}</p>
      {correction && (
        // where it fails, the list of corrections says so
        <Button size="small" onClick={() => void held?.own.uncorrect(id).catch(() => {})}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
