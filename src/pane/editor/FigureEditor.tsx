import { Button, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { paneAddWords } from '../../messages/pane-add';
import type { Figure } from '../../reading/figure';
import { unitKind } from '../../vocabulary/units';
import { ChoiceField } from '../parts/ChoiceField';
import { Segmented } from '../parts/Segmented';
import { usePane } from '../state/context';
import {
  COMPARATORS,
  type Form,
  figureOf,
  flawsOf,
  formOf,
  KINDS,
  MEASURES,
  NATURES,
  STRENGTHS,
  strengthMeant,
  TIERS,
} from './form';
import { SuggestField } from './SuggestField';
import { indicatorsLike, unitsLike } from './suggestions';
import { TextField } from './TextField';

interface FigureEditorProps {
  readonly figure: Figure;
  readonly saveLabel: string;
  /** `reason` is empty where none is asked for. */
  readonly onSave: (figure: Figure, reason: string) => void;
  readonly onCancel: () => void;
  /** True where a change needs a reason. */
  readonly asksReason?: boolean;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
  check: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: 0, accentColor: '#107C41' },
  checks: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
});

/** Puts a figure right, field by field. Enter saves, Esc cancels; nothing is saved while a field cannot be taken. */
export function FigureEditor({ figure, saveLabel, onSave, onCancel, asksReason }: FigureEditorProps) {
  const styles = useStyles();
  const { library, language } = usePane();
  const { editor: words, correct } = paneAddWords(language);
  const [form, setForm] = useState<Form>(() => formOf(figure));
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => first.current?.focus(), []);

  const set = (change: Partial<Form>) => setForm({ ...form, ...change });
  const flaws = flawsOf(form);
  const flawOf = (name: keyof Form) => (asked && flaws[name] ? words.flaws[flaws[name]] : undefined);
  const suggestIndicators = useCallback((typed: string) => indicatorsLike(library, typed), [library]);
  const lacksReason = asksReason && reason.trim() === '';
  const isKnownUnit = unitKind(form.unit.trim()) !== undefined;

  const save = () => {
    setAsked(true);
    if (Object.keys(flaws).length === 0 && !lacksReason) onSave(figureOf(form, figure), reason.trim());
    else
      requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // keys of the fields mean nothing to what is around the editor
    if (event.key !== 'Tab') event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
  };

  return (
    <form
      ref={frame}
      className={styles.form}
      aria-label={words.label}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SuggestField
        ref={first}
        label={words.indicator}
        listLabel={words.suggestions}
        typed={form.indicator}
        onType={(indicator) => set({ indicator })}
        suggest={suggestIndicators}
        onChoose={({ value }) => set({ indicator: value })}
        flaw={flawOf('indicator')}
      />
      <div className={styles.pair}>
        <ChoiceField
          label={words.kind}
          choices={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          chosen={form.kind}
          onChoose={(kind) => set({ kind: kind as Form['kind'] })}
        />
        <ChoiceField
          label={words.measure}
          choices={MEASURES.map((value) => ({ value, label: words.measures[value] }))}
          chosen={form.measure}
          onChoose={(measure) => set({ measure: measure as Form['measure'] })}
        />
      </div>
      <div>
        <Segmented
          label={words.form}
          choices={(['number', 'words'] as const).map((value) => ({ value, label: words.forms[value] }))}
          chosen={form.inWords ? 'words' : 'number'}
          onChoose={(value) => set({ inWords: value === 'words' })}
        />
      </div>
      {!form.inWords && (
        <div className={styles.pair}>
          <TextField
            label={words.value}
            value={form.value}
            onChange={(value) => set({ value })}
            flaw={flawOf('value')}
          />
          <SuggestField
            label={words.unit}
            listLabel={words.suggestions}
            typed={form.unit}
            onType={(unit) => set({ unit })}
            suggest={unitsLike}
            onChoose={({ value }) => set({ unit: value })}
            hint={isKnownUnit ? undefined : words.unknownUnit}
          />
          <ChoiceField
            label={words.comparator}
            choices={COMPARATORS.map((value) => ({ value, label: words.comparators[value] }))}
            chosen={form.comparator}
            onChoose={(comparator) => set({ comparator: comparator as Form['comparator'] })}
          />
          <TextField
            label={words.max}
            placeholder={words.optional}
            value={form.max}
            onChange={(max) => set({ max })}
            flaw={flawOf('max')}
          />
        </div>
      )}
      <TextField
        label={words.words}
        value={form.words}
        onChange={(stated) => set({ words: stated })}
        flaw={flawOf('words')}
      />
      <div className={styles.pair}>
        <TextField
          label={words.period}
          placeholder={words.periodHint}
          value={form.period}
          onChange={(period) => set({ period })}
          flaw={flawOf('period')}
        />
        {form.kind === 'target' && (
          <>
            <ChoiceField
              label={words.tier}
              choices={TIERS.map((value) => ({ value, label: words.tiers[value] }))}
              chosen={form.tier}
              onChoose={(tier) => set({ tier: tier as Form['tier'] })}
            />
            <TextField
              label={words.commitment}
              placeholder={words.commitmentHint}
              value={form.commitment}
              onChange={(commitment) => set({ commitment, strength: strengthMeant(commitment, form.words) })}
            />
            <ChoiceField
              label={words.strength}
              choices={STRENGTHS.map((value) => ({ value, label: words.strengths[value] }))}
              chosen={form.strength}
              onChoose={(strength) => set({ strength: strength as Form['strength'] })}
            />
            <ChoiceField
              label={words.nature}
              choices={NATURES.map((value) => ({ value, label: words.natures[value] }))}
              chosen={form.nature}
              onChoose={(nature) => set({ nature: nature as Form['nature'] })}
            />
          </>
        )}
        <TextField
          label={words.entity}
          placeholder={words.entityHint}
          value={form.entity}
          onChange={(entity) => set({ entity })}
        />
        <TextField
          label={words.scope}
          placeholder={words.optional}
          value={form.scope}
          onChange={(scope) => set({ scope })}
        />
        <TextField
          label={words.from}
          placeholder={words.optional}
          value={form.from}
          onChange={(from) => set({ from })}
          flaw={flawOf('from')}
        />
        <TextField
          label={words.fromPeriod}
          placeholder={words.optional}
          value={form.fromPeriod}
          onChange={(fromPeriod) => set({ fromPeriod })}
          flaw={flawOf('fromPeriod')}
        />
      </div>
      <div className={styles.checks}>
        <Check label={words.perYear} checked={form.perYear} onChange={(perYear) => set({ perYear })} />
        {form.kind === 'result' && (
          <Check label={words.estimate} checked={form.estimate} onChange={(estimate) => set({ estimate })} />
        )}
      </div>
      <TextField
        label={words.note}
        placeholder={words.optional}
        value={form.note}
        onChange={(note) => set({ note })}
      />
      {asksReason && (
        <TextField
          label={correct.reason}
          placeholder={correct.reasonPlaceholder}
          value={reason}
          onChange={setReason}
          flaw={asked && lacksReason ? correct.reasonMissing : undefined}
        />
      )}
      <div className={styles.buttons}>
        <Button className={styles.button} size="small" appearance="primary" type="submit">
          {saveLabel}
        </Button>
        <Button className={styles.button} size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <label className={styles.check} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
