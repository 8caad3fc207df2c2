import { makeStyles, tokens } from '@fluentui/react-components';
import { type Ref, useId } from 'react';

export const useFieldStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: {
    display: 'flex',
    gap: '6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  input: {
    width: '100%',
    minWidth: 0,
    height: '32px',
    boxSizing: 'border-box',
    padding: '0 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '[aria-invalid="true"]': { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  },
  area: { height: 'auto', padding: '6px 10px', resize: 'vertical' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  flaw: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
});

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly hint?: string;
  /** What is wrong with it, in a sentence. */
  readonly flaw?: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly inputMode?: 'numeric' | 'decimal';
}

/** A line of text under its label. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, placeholder, hint, flaw, ref, inputMode } = props;
  const styles = useFieldStyles();
  const id = useId();
  const said = flaw ?? hint;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        className={styles.input}
        type="text"
        autoComplete="off"
        spellCheck={false}
        inputMode={inputMode}
        placeholder={placeholder}
        value={value}
        aria-invalid={flaw !== undefined}
        aria-describedby={said ? `${id}-said` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {said && (
        <span
          id={`${id}-said`}
          className={flaw ? styles.flaw : styles.hint}
          role={flaw ? 'alert' : undefined}
        >
          {said}
        </span>
      )}
    </div>
  );
}
