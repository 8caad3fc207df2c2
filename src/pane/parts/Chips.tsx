import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

interface ChipsProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChoose: (values: readonly T[]) => void;
}

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    padding: 0,
    border: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  chip: {
    position: 'relative',
    padding: '0 10px',
    height: '24px',
    lineHeight: '22px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  // there for the keyboard and for screen readers, drawn by its label
  box: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
});

/** Several of a few, all in view. */
export function Chips<T extends string>({ label, choices, chosen, onChoose }: ChipsProps<T>) {
  const styles = useStyles();
  const toggle = (value: T) =>
    onChoose(
      choices
        .map((choice) => choice.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in one line with what it names
    <div className={styles.frame} role="group" aria-label={label}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {choices.map(({ value, label: name }) => (
        <label key={value} className={mergeClasses(styles.chip, chosen.includes(value) && styles.chosen)}>
          <input
            className={styles.box}
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {chosen.includes(value) && '✓ '}
          {name}
        </label>
      ))}
    </div>
  );
}
