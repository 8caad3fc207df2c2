import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

const useStyles = makeStyles({
  frame: {
    display: 'inline-flex',
    flexShrink: 0,
    gap: '2px',
    margin: 0,
    padding: '2px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  segment: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    padding: '0 10px',
    height: '28px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':has(input:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  // takes the room of the bold face, so that nothing moves when another is chosen
  label: {
    '::after': {
      content: 'attr(data-label)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  // there for the keyboard and for screen readers, drawn by its label
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
});

/** One of two or three, all in view: 数值 | 公式. */
export function Segmented<T extends string>({ label, choices, chosen, onChoose }: SegmentedProps<T>) {
  const styles = useStyles();
  const name = useId();
  return (
    <div className={styles.frame} role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={mergeClasses(styles.segment, choice.value === chosen && styles.chosen)}
        >
          <input
            className={styles.radio}
            type="radio"
            name={name}
            checked={choice.value === chosen}
            onChange={() => onChoose(choice.value)}
          />
          <span className={styles.label} data-label={choice.label}>
            {choice.label}
          </span>
        </label>
      ))}
    </div>
  );
}
