import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  fold: {
    minWidth: '24px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { outline: '1px solid ButtonText' },
  },
  unfolded: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** What is folded away (a watermark, the number of a page), opened in place; `shown` opens it from outside. */
export function Fold({ text, shown = false }: { text: string; shown?: boolean }) {
  const styles = useStyles();
  const { words } = usePane();
  const [open, setOpen] = useState(false);
  if (open || shown) return <span className={styles.unfolded}>{text}</span>;
  return (
    <button
      className={styles.fold}
      type="button"
      aria-label={words.figure.hidden}
      onClick={() => setOpen(true)}
    >
      ⋯
    </button>
  );
}
