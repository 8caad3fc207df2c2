// biome-ignore-all lint/a11y/useSemanticElements: a select cannot be typed into, a datalist cannot be styled or searched by pinyin
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the text field

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type Ref, useId, useMemo, useState } from 'react';
import { useFieldStyles } from './TextField';

export interface Suggestion<Value> {
  readonly key: string;
  readonly value: Value;
  readonly label: string;
  /** Stands behind the label, in grey. */
  readonly beside?: string;
}

interface SuggestFieldProps<Value> {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly suggest: (typed: string) => readonly Suggestion<Value>[];
  readonly onChoose: (suggestion: Suggestion<Value>) => void;
  /** Name of the list of suggestions. */
  readonly listLabel: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly flaw?: string;
  /** Said in place of the list where nothing is suggested for what was typed. */
  readonly none?: (typed: string) => string;
  readonly ref?: Ref<HTMLInputElement>;
}

const useStyles = makeStyles({
  frame: { position: 'relative' },
  list: {
    position: 'absolute',
    insetInline: 0,
    top: '34px',
    zIndex: 5,
    maxHeight: '232px',
    margin: 0,
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    overflowY: 'auto',
  },
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    minHeight: '28px',
    boxSizing: 'border-box',
    padding: '4px 6px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  beside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A line of text with suggestions under it: ↑ ↓ move among them, Enter takes one, Esc closes them. */
export function SuggestField<Value>(props: SuggestFieldProps<Value>) {
  const { label, typed, onType, suggest, onChoose, listLabel, placeholder, hint, flaw, none, ref } = props;
  const field = useFieldStyles();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useMemo(() => (isOpen ? suggest(typed) : []), [isOpen, suggest, typed]);
  const chosen = suggestions[active];
  const lacks = isOpen && suggestions.length === 0 && typed.trim() !== '' ? none?.(typed.trim()) : undefined;
  const said = flaw ?? lacks ?? hint;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion<Value>) => {
    onChoose(suggestion);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = suggestions.length - 1;
    if (event.key === 'ArrowDown' && !isOpen) setOpen(true);
    else if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && isOpen) setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape' && suggestions.length > 0) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.frame}>
        <input
          ref={ref}
          id={id}
          className={field.input}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={suggestions.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={chosen ? `${id}-${active}` : undefined}
          aria-invalid={flaw !== undefined}
          aria-describedby={said ? `${id}-said` : undefined}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => {
            onType(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {suggestions.length > 0 && (
          <div id={`${id}-list`} role="listbox" aria-label={listLabel} className={styles.list}>
            {suggestions.map((suggestion, at) => (
              <div
                key={suggestion.key}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === active}
                className={mergeClasses(styles.choice, at === active && styles.active)}
                // before the field loses the focus and the list with it
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(suggestion);
                }}
              >
                {suggestion.label}
                {suggestion.beside && <span className={styles.beside}>{suggestion.beside}</span>}
              </div>
            ))}
          </div>
        )}
      </div>
      {said && (
        <span id={`${id}-said`} className={flaw ? field.flaw : field.hint} role={flaw ? 'alert' : undefined}>
          {said}
        </span>
      )}
    </div>
  );
}
