import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ownId, standingOf } from '../../library/own';
import type { TakenIn } from '../../library/own/take-in';
import { findPlaces, isHistoric } from '../../library/place-search';
import { paneAddWords } from '../../messages/pane-add';
import { takenInWords } from '../../messages/taken-in';
import type { CatalogueEntry } from '../../reports/catalogue';
import type { Span } from '../../reports/readable';
import { type ReportText, readableWithin } from '../../reports/report';
import { SuggestField, type Suggestion } from '../editor/SuggestField';
import { TextField } from '../editor/TextField';
import { Segmented } from '../parts/Segmented';
import { usePane } from '../state/context';
import { confirmedBeside, type Desk, entryOf, type Incoming } from './desk';
import { type FactsForm, factsFound, factsOf, formOfFacts, isoDate, placePath, yearOf } from './facts';
import { useAddStyles } from './styles';

/** Characters shown before and behind what says it. */
const AROUND = 14;

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  said: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  mark: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  check: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '28px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
});

interface ConfirmStepProps {
  readonly desk: Desk;
  readonly each: Incoming;
  readonly taken: TakenIn;
}

/** Whose report it is, of what year: what the text says and where; what it does not say is asked. */
export function ConfirmStep({ desk, each, taken }: ConfirmStepProps) {
  const add = useAddStyles();
  const styles = useStyles();
  const { library, language } = usePane();
  const words = paneAddWords(language).confirm;
  const id = useId();
  const [form, setForm] = useState<FactsForm>(() =>
    each.begun ? formOfFacts(each.begun.facts) : factsFound(taken),
  );
  const [asked, setAsked] = useState(false);
  const page = useRef<HTMLElement>(null);
  const set = (change: Partial<FactsForm>) => setForm((now) => ({ ...now, ...change }));
  const facts = factsOf(form);
  // two versions may be on their way at once: they are no more one report than when the first is there already
  const held = useMemo(
    () => ({ reports: [...library.reports, ...confirmedBeside(desk.now(), each.id)] }),
    [library, desk, each.id],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the facts only these tell one report from another
  const standing = useMemo(
    () => facts && standingOf({ ...taken.text, entry: entryOf(taken, facts, '') }, held),
    [facts?.place, facts?.body, facts?.year, taken, held],
  );
  // the first thing that is asked has the focus, else the first of all
  useEffect(() => {
    const empty = [...(page.current?.querySelectorAll('input') ?? [])].find(
      (input) => input.type === 'text' && input.value === '',
    );
    (empty ?? page.current?.querySelector('input'))?.focus();
  }, []);

  const suggestPlaces = useCallback(
    (typed: string) =>
      findPlaces(typed).map(
        (place): Suggestion<FactsForm['place'] & object> => ({
          key: `${place.code} ${place.name}`,
          value: place,
          label: place.name,
          beside: [place.parents.join(''), isHistoric(place) ? words.historic : '']
            .filter(Boolean)
            .join(' · '),
        }),
      ),
    [words],
  );

  const start = () => {
    setAsked(true);
    if (!facts) {
      requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const isReplaced = standing?.is === 'same' && standing.as.own && isHeld(standing.as);
    desk.confirm(each.id, facts, isReplaced ? standing.as.id : ownId(facts, held));
  };

  const isHeld = ({ id: known }: CatalogueEntry) =>
    library.reports.some((report) => report.entry.id === known);
  const { found, entry } = taken;
  const isGuessed = (field: 'place' | 'year') => found[field].by === 'guessed';
  return (
    <form
      className={add.step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <div className={add.scroller}>
        <section ref={page} className={add.page} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`} className={add.title}>
            {words.title}
          </h2>
          <p className={add.text}>{words.intro}</p>
          {taken.remarks
            .filter(({ about }) => about !== 'no-place' && about !== 'no-year' && about !== 'guessed-place')
            .map((remark) => (
              <Note key={remark.about} warns>
                {takenInWords(language).remark(remark)}
              </Note>
            ))}
          <div className={styles.field}>
            <SuggestField
              label={form.ofBody ? words.parent : words.place}
              listLabel={words.place}
              placeholder={words.placePlaceholder}
              typed={form.typed}
              onType={(typed) => set({ typed, place: undefined })}
              suggest={suggestPlaces}
              onChoose={({ value }) => set({ place: value, typed: placePath(value) })}
              none={words.placeNone}
              flaw={asked && !form.place ? words.foundMissing : undefined}
            />
            <Said text={taken.text} at={form.place?.name === entry.place.name ? found.place.at : undefined} />
            {!form.place && isGuessed('place') && entry.place.name && (
              <Guess
                said={words.guessedPlace(placePath(entry.place))}
                use={words.use(entry.place.name)}
                onUse={() => set({ place: entry.place, typed: placePath(entry.place) })}
              />
            )}
            {!form.place && found.place.by === 'missing' && !asked && (
              <p className={add.text}>{words.foundMissing}</p>
            )}
            <label className={styles.check} htmlFor={`${id}-body`}>
              <input
                id={`${id}-body`}
                type="checkbox"
                className={styles.box}
                checked={form.ofBody}
                onChange={(event) => set({ ofBody: event.currentTarget.checked })}
              />
              {words.notInTable}
            </label>
            {form.ofBody && (
              <TextField
                label={words.body}
                value={form.body}
                onChange={(body) => set({ body })}
                flaw={asked && form.body.trim() === '' ? words.foundMissing : undefined}
              />
            )}
          </div>
          <div className={styles.field}>
            <TextField
              label={words.year}
              hint={words.yearHint}
              inputMode="numeric"
              value={form.year}
              onChange={(year) => set({ year })}
              flaw={asked && yearOf(form.year) === undefined ? words.flaws.year : undefined}
            />
            <Said text={taken.text} at={form.year === String(entry.year) ? found.year.at : undefined} />
            {form.year === '' && isGuessed('year') && entry.year > 0 && (
              <Guess
                said={words.guessedYear(String(entry.year))}
                use={words.use(String(entry.year))}
                onUse={() => set({ year: String(entry.year) })}
              />
            )}
            {form.year === '' && found.year.by === 'missing' && !asked && (
              <p className={add.text}>{words.foundMissing}</p>
            )}
          </div>
          <div className={styles.field}>
            <TextField
              label={words.date}
              placeholder={words.datePlaceholder}
              value={form.date}
              onChange={(date) => set({ date })}
              flaw={isoDate(form.date) === undefined ? words.flaws.date : undefined}
            />
            <Said text={taken.text} at={form.date === entry.date ? found.date.at : undefined} />
          </div>
          <TextField
            label={words.name}
            placeholder={factsOf({ ...form, title: '' })?.title}
            value={form.title}
            onChange={(title) => set({ title })}
          />
          <div className={styles.field}>
            <span className={add.text}>{words.whole}</span>
            <div>
              <Segmented
                label={words.whole}
                choices={(['whole', 'part'] as const).map((value) => ({ value, label: words.kinds[value] }))}
                chosen={form.kind}
                onChoose={(kind) => set({ kind })}
              />
            </div>
            <p className={add.text}>{words.wholeHint}</p>
            {form.kind === 'part' && (
              <TextField
                label={words.missing}
                placeholder={words.missingPlaceholder}
                value={form.missing}
                onChange={(missing) => set({ missing })}
              />
            )}
          </div>
        </section>
      </div>
      {standing && standing.is !== 'new' && (
        <div className={add.page}>
          <Note warns>
            {standing.is === 'same'
              ? (!isHeld(standing.as) ? words.sameOnDesk : standing.as.own ? words.same : words.sameBundled)(
                  standing.as.title,
                )
              : words.other(standing.of.map(({ title }) => `《${title}》`).join('、'))}
          </Note>
        </div>
      )}
      <div className={add.dock}>
        <Button className={add.small} onClick={() => desk.open(undefined)}>
          {words.back}
        </Button>
        <Button className={add.grow} appearance="primary" type="submit">
          {taken.figures.length > 0 ? words.start(taken.figures.length) : words.startEmpty}
        </Button>
      </div>
    </form>
  );
}

function Note({ warns = false, children }: { warns?: boolean; children: ReactNode }) {
  const add = useAddStyles();
  return (
    <p className={mergeClasses(add.note, warns && add.warning)}>
      {warns ? <Warning16Regular /> : <Info16Regular />}
      <span>{children}</span>
    </p>
  );
}

/** What the text only lets one guess, to be taken by a click. */
function Guess({ said, use, onUse }: { said: string; use: string; onUse: () => void }) {
  const add = useAddStyles();
  return (
    <div className={add.line}>
      <span className={add.text}>{said}</span>
      <Button className={add.small} size="small" onClick={onUse}>
        {use}
      </Button>
    </div>
  );
}

/** The words of the report that say it. */
function Said({ text, at }: { text: ReportText; at: Span | undefined }) {
  const styles = useStyles();
  const { language } = usePane();
  if (!at) return null;
  const plain = (span: Span) => readableWithin(text, span).replace(/\s+/g, ' ');
  return (
    <p className={styles.said}>
      {paneAddWords(language).confirm.said}…{plain({ start: Math.max(at.start - AROUND, 0), end: at.start })}
      <mark className={styles.mark}>{plain(at)}</mark>
      {plain({ start: at.end, end: at.end + AROUND })}…
    </p>
  );
}
