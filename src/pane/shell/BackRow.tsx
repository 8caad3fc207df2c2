import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { type Ref, useEffect, useRef } from 'react';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minHeight: '40px',
    padding: '0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { fontWeight: tokens.fontWeightRegular, minWidth: 0, paddingLeft: '6px' },
  position: {
    marginLeft: 'auto',
    paddingRight: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

interface BackRowProps {
  /** Where one came from. */
  readonly label: string;
  readonly at: number;
  readonly all: number;
}

/** Stands in place of the tabs while a card or a report is open: ← back, and the previous and next of a card’s list. */
export function BackRow({ label, at, all }: BackRowProps) {
  const styles = useStyles();
  const { words, dispatch } = usePane();
  const back = useRef<HTMLButtonElement>(null);
  // opening a card moves the focus into it; Esc and ← then lead back
  useEffect(() => back.current?.focus(), []);
  return (
    <div className={styles.row}>
      <Button
        ref={back as Ref<HTMLButtonElement>}
        className={styles.back}
        appearance="transparent"
        icon={<ArrowLeft20Regular />}
        onClick={() => dispatch({ did: 'go-back' })}
      >
        {label}
      </Button>
      {all > 1 && (
        <>
          <span className={styles.position}>{words.figure.position(at + 1, all)}</span>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronUp20Regular />}
            aria-label={words.figure.previous}
            disabledFocusable={at === 0}
            onClick={() => dispatch({ did: 'move-card', by: -1 })}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronDown20Regular />}
            aria-label={words.figure.next}
            disabledFocusable={at === all - 1}
            onClick={() => dispatch({ did: 'move-card', by: 1 })}
          />
        </>
      )}
    </div>
  );
}
