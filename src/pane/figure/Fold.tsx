import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
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
  unfolded: { color: tokens.colorNeutralForeground3, fontStyle: 'italic', outlineStyle: 'none' },
});

/** What is folded away (a watermark, the number of a page), opened in place; `shown` opens it from outside. */
export function Fold({ text, shown = false }: { text: string; shown?: boolean }) {
  const styles = useStyles();
  const { words } = usePane();
  const [open, setOpen] = useState(false);
  const unfolded = useRef<HTMLSpanElement>(null);
  // the button that had the focus is gone: what it opened takes it
  useEffect(() => {
    if (open) unfolded.current?.focus();
  }, [open]);
  if (open || shown) {
    return (
      <span ref={unfolded} tabIndex={-1} className={styles.unfolded}>
        {text}
      </span>
    );
  }
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
