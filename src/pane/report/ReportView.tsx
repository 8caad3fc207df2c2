import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { paneYearsWords } from '../../messages/pane-years';
import type { Kind } from '../../reading/figure';
import { KINDS } from '../figure/shown';
import { FigureList } from '../find/FigureList';
import { useActiveRow } from '../find/use-active-row';
import { ChoiceField } from '../parts/ChoiceField';
import { onUse } from '../parts/on-use';
import { Segmented } from '../parts/Segmented';
import { usePane } from '../state/context';
import { placesOf } from './places';
import { ReportHead } from './ReportHead';
import { inReportOrder } from './report-order';
import { YearChoice } from './YearChoice';

const years = onUse(() => import(/* webpackChunkName: "years" */ '../years/ChangesView'));
const ChangesView = years.part((script) => script.ChangesView);

const useStyles = makeStyles({
  choose: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '10px 12px 4px',
    '@container (min-width: 480px)': {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      alignItems: 'end',
      columnGap: '12px',
    },
  },
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px 8px',
  },
  words: { flex: '1 1 84px', minWidth: 0 },
  add: {
    justifySelf: 'start',
    minWidth: 0,
    paddingInline: '2px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  none: { margin: '16px 12px', color: tokens.colorNeutralForeground3 },
});

/** 报告: a place, one of its reports, and what that report sets and states, headline first. */
export function ReportView() {
  const styles = useStyles();
  const { library, words, language, state, dispatch } = usePane();
  const places = useMemo(() => placesOf(library), [library]);
  const [shown, setShown] = useState<Kind | 'changes'>('target');
  const kind = shown === 'changes' ? 'target' : shown;
  const [typed, setTyped] = useState('');

  const place =
    places.find(({ reports }) => reports.some(({ entry }) => entry.id === state.report)) ?? places[0];
  const report = place?.reports.find(({ entry }) => entry.id === state.report) ?? place?.reports[0];
  const id = report?.entry.id;
  const figures = useMemo(
    () => (id ? inReportOrder(library, id, kind, typed) : []),
    [library, id, kind, typed],
  );
  const rows = useActiveRow(figures);
  const add = (
    <Button
      className={styles.add}
      appearance="transparent"
      size="small"
      icon={<Add16Regular />}
      onClick={() => dispatch({ did: 'add-report' })}
    >
      {words.report.add}
    </Button>
  );
  if (!place || !report || !id) {
    return (
      <>
        <p className={styles.none}>{words.report.noReports}</p>
        {add}
      </>
    );
  }

  const open = (chosen: string) => dispatch({ did: 'open-report', report: chosen });
  return (
    <>
      <div className={styles.choose}>
        <ChoiceField
          label={words.report.place}
          choices={places.map(({ name, parents }) => ({
            value: name,
            label: parents ? `${name} · ${parents}` : name,
          }))}
          chosen={place.name}
          onChoose={(name) => open(places.find((one) => one.name === name)!.reports[0]!.entry.id)}
        />
        <YearChoice reports={place.reports} chosen={id} onChoose={open} />
        {add}
      </div>
      <ReportHead report={report} />
      <div className={styles.filter}>
        <Segmented
          label={words.report.show}
          choices={[
            ...KINDS.map((value) => ({ value, label: words.table.kinds[value] })),
            { value: 'changes' as const, label: paneYearsWords(language).changes },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
        <Input
          className={styles.words}
          type="search"
          aria-label={words.report.filter}
          placeholder={words.report.filter}
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || shown === 'changes') return;
            rows.onKey(event as KeyboardEvent<HTMLInputElement>);
          }}
        />
      </div>
      {shown === 'changes' ? (
        <ChangesView entry={report.entry} typed={typed} />
      ) : figures.length > 0 ? (
        <FigureList label={report.entry.title} figures={figures} rows={rows} paired />
      ) : (
        <p className={styles.none} role="status">
          {typed ? words.report.noneMatching(typed) : words.report.none(words.table.kinds[kind])}
        </p>
      )}
    </>
  );
}
