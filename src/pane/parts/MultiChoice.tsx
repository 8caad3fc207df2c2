import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { usePane } from '../state/context';

interface MultiChoiceProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  opener: {
    position: 'relative',
    width: '100%',
    minWidth: 0,
    height: '32px',
    padding: '0 30px 0 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: {
    position: 'absolute',
    right: '6px',
    top: '5px',
    color: tokens.colorNeutralStrokeAccessible,
    pointerEvents: 'none',
  },
  open: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  sought: {
    flexGrow: 1,
    minWidth: 0,
    height: '28px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  link: {
    flexShrink: 0,
    height: '28px',
    padding: '0 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { maxHeight: '196px', overflowY: 'auto' },
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '28px',
    padding: '2px 6px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  box: { flexShrink: 0, width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
  none: { margin: 0, padding: '4px 6px', color: tokens.colorNeutralForeground3 },
});

/** As many choices as are listed at once; the rest is found by typing. */
const MOST_LISTED = 200;

/**
 * Several of many: places, indicators, years. Opens in its place; what is typed narrows the list, ↑ ↓ move in it, the space
 * bar chooses, Esc closes.
 */
export function MultiChoice({ label, choices, chosen, onChoose }: MultiChoiceProps) {
  const styles = useStyles();
  const { words } = usePane();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);

  const picked = new Set(chosen);
  const matching = choices.filter((choice) => choice.label.includes(sought.trim()));
  const named = choices.filter(({ value }) => picked.has(value)).map((choice) => choice.label);
  const names = named.join(words.choice.comma);
  const toggle = (value: string) => {
    const wanted = new Set(picked);
    if (!wanted.delete(value)) wanted.add(value);
    onChoose(choices.map((choice) => choice.value).filter((one) => wanted.has(one)));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setOpen(false);
      opener.current?.focus();
      event.stopPropagation();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const boxes = [...(list.current?.querySelectorAll('input') ?? [])];
      const at = boxes.indexOf(document.activeElement as HTMLInputElement);
      boxes[Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), boxes.length - 1)]?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is inside
    <div className={styles.field} onKeyDown={isOpen ? onKey : undefined}>
      <span className={styles.label} id={`${id}-label`}>
        {label}
      </span>
      <button
        ref={opener}
        type="button"
        id={`${id}-opener`}
        className={styles.opener}
        aria-expanded={isOpen}
        aria-labelledby={`${id}-label ${id}-opener`}
        title={names}
        onClick={() => setOpen(!isOpen)}
      >
        {named.length === 0 ? words.choice.none : words.choice.some(named.length, names)}
        <ChevronDown20Regular className={styles.icon} />
      </button>
      {isOpen && (
        <div className={styles.open}>
          <div className={styles.head}>
            <input
              className={styles.sought}
              type="text"
              // biome-ignore lint/a11y/noAutofocus: it was opened to choose in it
              autoFocus
              aria-label={words.choice.search(label)}
              placeholder={words.choice.placeholder}
              value={sought}
              onChange={(event) => setSought(event.currentTarget.value)}
            />
            <button
              type="button"
              className={styles.link}
              onClick={() => onChoose(choices.map(({ value }) => value))}
            >
              {words.choice.all}
            </button>
            <button type="button" className={styles.link} onClick={() => onChoose([])}>
              {words.choice.clear}
            </button>
          </div>
          <fieldset ref={list} className={styles.list} style={{ border: 'none', margin: 0, padding: 0 }}>
            <legend hidden>{label}</legend>
            {matching.slice(0, MOST_LISTED).map((choice) => (
              <label key={choice.value} className={styles.choice}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={picked.has(choice.value)}
                  onChange={() => toggle(choice.value)}
                />
                {choice.label}
              </label>
            ))}
            {matching.length === 0 && <p className={styles.none}>{words.choice.noneFound(sought.trim())}</p>}
            {matching.length > MOST_LISTED && <p className={styles.none}>{words.choice.more}</p>}
          </fieldset>
        </div>
      )}
    </div>
  );
}
