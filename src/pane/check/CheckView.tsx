import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Checked, type CheckScope, type CheckVerdict, VERDICTS } from '../../library/check';
import { type PaneCheckWords, paneCheckWords } from '../../messages/pane-check';
import { SpreadsheetError } from '../../spreadsheet/spreadsheet';
import { reportPlace } from '../figure/shown';
import { AddressTag } from '../parts/AddressTag';
import { ChoiceField } from '../parts/ChoiceField';
import { usePane } from '../state/context';
import { useListSheet } from '../table/use-list-sheet';
import { CheckRow } from './CheckRow';
import { checkTable } from './check-table';
import { Tallies } from './Tallies';
import { type CheckState, useCheck } from './use-check';
import { VerdictIcon } from './VerdictIcon';

/** Rows drawn at first and with each “more”. */
const STEP = 100;

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px' },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  start: { alignSelf: 'start' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: 400 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { margin: '8px 12px' },
});

/** 核对: which figure says each number of the selection, and where the report says otherwise. */
export function CheckView() {
  const styles = useStyles();
  const { library, language, selection, writer } = usePane();
  const words = paneCheckWords(language);
  const check = useCheck();
  const { state } = check;

  // the cells hold something else after a write and after its undo
  const written = writer.writing.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of a write asks for another look
  useEffect(() => {
    if (written === 'written' || written === 'undone') void check.again();
  }, [written]);

  const scopes = [
    { value: '', label: words.everything },
    ...library.regions().map(({ name }) => ({ value: `region ${name}`, label: name })),
    ...library.reports.map(({ entry }) => ({
      value: `report ${entry.id}`,
      label: words.report(reportPlace(entry), String(entry.year), entry.title),
    })),
  ];
  return (
    <>
      <div className={styles.head}>
        {state.is === 'idle' && <p className={styles.text}>{words.intro}</p>}
        <ChoiceField
          label={words.against}
          choices={scopes}
          chosen={choiceOf(check.scope)}
          onChoose={(value) => check.against(scopeOf(value))}
        />
        <div className={styles.line}>
          <Button
            className={styles.start}
            disabledFocusable={state.is === 'reading'}
            onClick={() => void check.start()}
          >
            {words.start(selection?.address ?? '')}
          </Button>
          {state.is === 'done' && state.checked.length > 0 && (
            <>
              <AddressTag address={state.part.address} />
              <span className={styles.small}>{words.numbers(state.checked.length)}</span>
            </>
          )}
        </div>
        <p className={styles.small}>{words.quiet}</p>
        <div role="status">
          {state.is === 'reading' && <p className={styles.text}>{words.reading}</p>}
          {state.is === 'done' && state.checked.length === 0 && (
            <p className={styles.text}>{words.noNumbers}</p>
          )}
        </div>
        {state.is === 'failed' && <Failed why={state.why} words={words} onRetry={() => void check.start()} />}
      </div>
      {state.is === 'done' && state.checked.length > 0 && <Results state={state} words={words} />}
    </>
  );
}

function Failed({ why, words, onRetry }: { why: string; words: PaneCheckWords; onRetry: () => void }) {
  const styles = useStyles();
  const said = why === 'too-large' ? words.tooLarge : why === 'edit-mode' ? words.editing : words.failed;
  return (
    <div role="alert" className={styles.line}>
      <p className={styles.text}>{said}</p>
      <Button size="small" onClick={onRetry}>
        {words.retry}
      </Button>
    </div>
  );
}

function Results({ state, words }: { state: Extract<CheckState, { is: 'done' }>; words: PaneCheckWords }) {
  const styles = useStyles();
  const { spreadsheet, library, language, writer } = usePane();
  const [only, setOnly] = useState<CheckVerdict>();
  const [open, setOpen] = useState('');
  const [most, setMost] = useState(STEP);
  const writeList = useListSheet();
  const list = useRef<HTMLDivElement>(null);
  const { checked, part } = state;
  const wanted = checked.filter(({ verdict }) => only === undefined || verdict === only);
  const drawn = wanted.slice(0, most);

  const openRow = (address: string) => {
    setOpen(address === open ? '' : address);
    // where the sheet cannot go there, the row still opens
    spreadsheet.goTo({ sheet: part.sheet, address }).catch(() => {});
  };

  const write = ({ cell, label }: Checked, content: number | string) => {
    const where = { sheet: part.sheet, address: cell.address };
    const isFormula = typeof content === 'string';
    void spreadsheet
      .goTo(where)
      .catch(() => {})
      .then(() =>
        writer.run({
          what: words.changed(label || cell.address),
          rows: 1,
          columns: 1,
          write: async (placement) => {
            // the user may have gone elsewhere meanwhile: only the cell that was checked is written
            if (placement.sheet !== where.sheet || placement.address !== where.address)
              throw new SpreadsheetError('occupied', where.address);
            return spreadsheet.insertCell({ content, isFormula }, placement);
          },
        }),
      );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('[aria-expanded]') ?? [])];
    const at = heads.indexOf(document.activeElement as HTMLElement);
    if (by === 0 || at < 0) return;
    event.preventDefault();
    heads[Math.min(Math.max(at + by, 0), heads.length - 1)]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: ↑ ↓ lead from row to row
    <div ref={list} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Tallies checked={checked} words={words} chosen={only} onChoose={setOnly} />
        <div className={styles.line}>
          <Button
            size="small"
            disabledFocusable={writer.writing.state === 'writing'}
            title={words.table.hint}
            onClick={() => writeList(checkTable(checked, part.sheet, library, language), words.table.sheet)}
          >
            {words.table.make}
          </Button>
        </div>
      </div>
      {VERDICTS.map((verdict) => {
        const rows = drawn.filter((each) => each.verdict === verdict);
        if (rows.length === 0) return null;
        return (
          <section key={verdict} aria-label={words.verdicts[verdict]}>
            <h2 className={styles.group}>
              <VerdictIcon verdict={verdict} />
              {words.verdicts[verdict]}
              <span className={styles.hint}>{words.verdictHints[verdict]}</span>
            </h2>
            <ul className={styles.list}>
              {rows.map((each) => (
                <CheckRow
                  key={each.cell.address}
                  checked={each}
                  words={words}
                  isOpen={open === each.cell.address}
                  onOpen={() => openRow(each.cell.address)}
                  onWrite={write}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {wanted.length > drawn.length && (
        <Button className={styles.more} size="small" onClick={() => setMost(most + STEP)}>
          {words.more(wanted.length - drawn.length)}
        </Button>
      )}
    </div>
  );
}

function choiceOf({ region, report }: CheckScope): string {
  if (report !== undefined) return `report ${report}`;
  return region === undefined ? '' : `region ${region}`;
}

function scopeOf(value: string): CheckScope {
  const name = value.slice(7);
  if (value.startsWith('report ')) return { report: name };
  return value === '' ? {} : { region: name };
}
