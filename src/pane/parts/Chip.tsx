import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss';

interface ChipProps {
  readonly label: string;
  /** What the choice of no value is called. */
  readonly all: string;
  /** Label of the × that takes the value away. */
  readonly clear: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    height: '24px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  choice: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    height: '100%',
    maxWidth: '130px',
    padding: '0 6px 0 10px',
    borderRadius: tokens.borderRadiusCircular,
    '& svg': { flexShrink: 0 },
    ':has(select:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  // there for the keyboard, the pointer and screen readers, drawn by the text under it
  select: { position: 'absolute', inset: 0, width: '100%', margin: 0, opacity: 0, cursor: 'pointer' },
  clear: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '100%',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A round chip: one of many, or all. With a value it shows that in colour, and an × to take it away. */
export function Chip({ label, all, clear, choices, chosen, onChoose }: ChipProps) {
  const styles = useStyles();
  const text = choices.find(({ value }) => value === chosen)?.label;
  return (
    <span className={mergeClasses(styles.chip, chosen !== undefined && styles.chosen)}>
      <span className={styles.choice}>
        <span className={styles.text} aria-hidden>
          {text ?? label}
        </span>
        {chosen === undefined && <ChevronDown16Regular />}
        <select
          className={styles.select}
          aria-label={label}
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value || undefined)}
        >
          <option value="">{all}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </span>
      {chosen !== undefined && (
        <button type="button" className={styles.clear} aria-label={clear} onClick={() => onChoose(undefined)}>
          <Dismiss12Regular />
        </button>
      )}
    </span>
  );
}
