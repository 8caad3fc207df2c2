import { useMemo, useState } from 'react';
import type { Reason } from '../../library/ask';
import type { Library } from '../../library/library';
import type { Kind } from '../../reading/figure';
import { sizeOf } from '../../spreadsheet/layout';
import type { InsertedTable, InsertMode, Placement, Watch } from '../../spreadsheet/spreadsheet';
import { indicatorChoices, periodsOf, usualIndicators } from '../../tables/chosen';
import { targetTable } from '../../tables/layouts';
import type { EmptySign, ExtraColumn, LayoutId, TableRequest } from '../../tables/request';
import type { Table, TableStyle } from '../../tables/table';
import { copyHtml } from '../state/clipboard';
import { usePane } from '../state/context';
import type { WantedTable } from '../state/pane-state';
import type { Place } from '../state/use-landing';
import type { Job } from '../state/use-writing';
import { choicesIn, choicesText } from './choices';
import { PARAMETERS } from './parameters';
import { periodsHeld, regionsHeld } from './periods';
import { tableHtml } from './table-html';
import { tableText } from './table-text';

/** What the user has set; what is not set follows from the library. */
export interface TableSettings {
  readonly layout: LayoutId;
  readonly mode: InsertMode;
  readonly kind: Kind | 'both';
  readonly regions?: readonly string[];
  readonly periods?: readonly string[];
  readonly indicators?: readonly string[];
  readonly extras: readonly ExtraColumn[];
  readonly money?: TableRequest['money'];
  readonly style: TableStyle;
  /** Numbers taken from a report in blue. */
  readonly coloured: boolean;
  readonly emptySign: EmptySign;
}

export const AT_FIRST: TableSettings = {
  layout: 'target-list',
  mode: 'values',
  kind: 'target',
  extras: ['remark'],
  style: 'three-line',
  coloured: false,
  emptySign: '—',
};

/** Something of which at least one must be chosen. */
export type Lacking = 'places' | 'years' | 'indicators';

/** What 制表 is set to, and the table that makes. */
export interface TableChoice {
  readonly settings: TableSettings;
  readonly set: (settings: Partial<TableSettings>) => void;
  /** One place or several, as the layout has it. */
  readonly regions: Offered;
  readonly periods: Offered;
  readonly indicators: Offered;
  /** Absent where there is nothing to make a table of. */
  readonly table?: Table;
  /** Why there is no table. */
  readonly empty?: Reason;
  /** A year for which there would be one. */
  readonly yearInstead?: string;
  readonly lacking?: Lacking;
  readonly size?: { readonly rows: number; readonly columns: number };
  /** Where it would be written, asked of the workbook; absent where there is no table. */
  readonly place?: Place;
  /** The inserted table that is being changed. */
  readonly changing?: InsertedTable;
  readonly stopChanging: () => void;
  /** Writes the table, in the place of the one that is being changed if there is one. */
  readonly insert: () => void;
  readonly copy: () => Promise<boolean>;
}

export interface Offered {
  readonly choices: readonly string[];
  readonly chosen: readonly string[];
}

export function useTable(): TableChoice {
  const { library, spreadsheet, words, state, dispatch, writer } = usePane();
  const [settings, setSettings] = useState(AT_FIRST);
  const { changing } = state;
  const [shown, setShown] = useState<InsertedTable>();
  if (changing !== shown) {
    setShown(changing);
    const choices = changing && choicesIn(changing.choices);
    if (choices) {
      const { region, period, ...chosen } = choices;
      setSettings({ ...AT_FIRST, ...chosen });
    }
  }
  const { wanted } = state;
  const [taken, setTaken] = useState<typeof wanted>();
  if (wanted !== taken) {
    setTaken(wanted);
    if (wanted) setSettings((before) => ({ ...before, ...settingsFor(wanted) }));
  }
  const { mode } = settings;

  const asked = useMemo(
    () => askedFor(library, settings, state.region, state.period),
    [library, settings, state.region, state.period],
  );
  const { request, lacking } = asked;
  const made = useMemo(() => {
    if (lacking || !request.region || !request.period) return undefined;
    return targetTable(library, request);
  }, [library, request, lacking]);
  const table = made && 'empty' in made ? undefined : made;
  const empty = made && 'empty' in made ? made.empty : undefined;
  const instead = useMemo(
    () => (empty ? yearInstead(library, settings, asked) : undefined),
    [library, settings, asked, empty],
  );
  const size = useMemo(() => table && sizeOf(table), [table]);
  const copy = async () => (table ? copyHtml(tableHtml(table), tableText(table)) : false);

  const place = useMemo(() => {
    if (!table || !size) return undefined;
    return changing
      ? { ask: () => spreadsheet.placeUpdate(changing, table, mode), updates: true }
      : { ask: () => spreadsheet.place(size.rows, size.columns), updates: false };
  }, [spreadsheet, table, size, mode, changing]);

  const insert = () => {
    if (!table || !size) return;
    const choices = choicesText(settings, asked);
    const fresh: Job = {
      what: words.write.table(table.title),
      ...size,
      write: (placement, watch) => spreadsheet.insertTable(table, mode, placement, choices, watch),
      copy,
    };
    const update = changing && {
      ...fresh,
      place: place?.ask,
      write: async (placement: Placement, watch: Watch) => {
        const written = await spreadsheet.updateTable(changing, table, mode, placement, choices, watch);
        dispatch({ did: 'update-table', inserted: { ...changing, ...written, choices } });
        return written;
      },
      elsewhere: fresh,
    };
    void writer.run(update ?? fresh);
  };

  const set = (changed: Partial<TableSettings>) => setSettings((before) => ({ ...before, ...changed }));
  const stopChanging = () => dispatch({ did: 'leave-table' });
  return {
    settings,
    set,
    ...asked,
    table,
    empty,
    yearInstead: instead,
    size,
    place,
    changing,
    stopChanging,
    insert,
    copy,
  };
}

/** What is set to what was asked for; how it is written and looks stays as it was. */
function settingsFor({ layout, kind, indicator, regions }: WantedTable): Partial<TableSettings> {
  return { layout, kind, indicators: [indicator], regions, periods: undefined };
}

/** As many places as are compared where no one chose them. */
const USUAL_PLACES = 6;

export interface Asked {
  readonly request: TableRequest;
  readonly regions: Offered;
  readonly periods: Offered;
  readonly indicators: Offered;
  readonly lacking?: Lacking;
}

/** The request that the settings and the place and year make, and what else could be chosen. */
function askedFor(
  library: Library,
  settings: TableSettings,
  wantedRegion: string | undefined,
  wantedPeriod: string | undefined,
): Asked {
  const { layout } = settings;
  const parameters = PARAMETERS[layout];
  const kind = kindOf(settings);
  const held = regionsHeld(library, kind);
  const region = wantedRegion !== undefined && held.includes(wantedRegion) ? wantedRegion : (held[0] ?? '');
  const isSeveralPlaces = parameters.regions === 'several';
  const isSeveralPeriods = parameters.periods === 'several';

  const among = layout === 'places' ? held : [region];
  const single = one(periodsHeld(library, among, kind), wantedPeriod);
  const usual = layout === 'data' ? [region] : usualPlaces(library, held, region, single, kind);
  const chosenRegions = isSeveralPlaces ? kept(held, settings.regions, usual) : [region];

  const heldThere = isSeveralPlaces
    ? periodsHeld(library, layout === 'places' ? held : chosenRegions, kind)
    : periodsHeld(library, [region], kind);
  // a path goes from year to year
  const heldPeriods = layout === 'path' ? heldThere.filter(isYear) : heldThere;
  const shared = { layout, region, period: single, ...(kind ? { kind } : {}) };
  const usualPeriods = layout === 'data' ? heldPeriods : periodsOf(library, shared);
  const chosenPeriods = isSeveralPeriods ? kept(heldPeriods, settings.periods, usualPeriods) : [single];

  const several: TableRequest = {
    ...shared,
    ...(isSeveralPlaces ? { regions: chosenRegions } : {}),
    ...(isSeveralPeriods ? { periods: chosenPeriods } : {}),
  };
  const titles = indicatorChoices(library, several);
  const chosenTitles = kept(titles, settings.indicators, usualIndicators(library, several));
  const isUsual = settings.indicators === undefined || chosenTitles.length === titles.length;
  const request: TableRequest = {
    ...several,
    ...(isUsual ? {} : { indicators: chosenTitles }),
    ...(parameters.hasExtras ? { columns: settings.extras } : {}),
    ...(settings.money ? { money: settings.money } : {}),
    ...(parameters.isPrinted
      ? {
          style: settings.style,
          emptySign: settings.emptySign,
          ...(settings.coloured ? { coloured: true } : {}),
        }
      : {}),
  };
  const lacking =
    chosenRegions.length === 0
      ? 'places'
      : chosenPeriods.length === 0
        ? 'years'
        : titles.length > 0 && chosenTitles.length === 0
          ? 'indicators'
          : undefined;
  return {
    request,
    regions: { choices: held, chosen: chosenRegions },
    periods: { choices: heldPeriods, chosen: chosenPeriods },
    indicators: { choices: titles, chosen: chosenTitles },
    ...(lacking ? { lacking } : {}),
  };
}

/** The nearest other year of the place of which such a table can be made. */
function yearInstead(
  library: Library,
  settings: TableSettings,
  { request, periods }: Asked,
): string | undefined {
  if (PARAMETERS[settings.layout].periods !== 'one' || PARAMETERS[settings.layout].regions !== 'one')
    return undefined;
  const { region, period } = request;
  const farFrom = (year: string) => Math.abs(Number(year) - Number(period.slice(0, 4)));
  return periods.choices
    .filter((year) => isYear(year) && year !== period)
    .sort((one, other) => farFrom(one) - farFrom(other))
    .find((year) => !('empty' in targetTable(library, askedFor(library, settings, region, year).request)));
}

function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

function kindOf({ layout, kind }: TableSettings): Kind | undefined {
  const { kinds } = PARAMETERS[layout];
  if (!kinds) return 'target';
  if (kind !== 'both') return kind;
  return kinds === 'both' ? undefined : 'target';
}

function one(choices: readonly string[], wanted: string | undefined): string {
  return wanted !== undefined && choices.includes(wanted) ? wanted : (choices[0] ?? '');
}

/** What was chosen, as far as it is still offered; the usual, where nothing of it is. */
function kept(
  choices: readonly string[],
  chosen: readonly string[] | undefined,
  usual: readonly string[],
): readonly string[] {
  if (!chosen) return usual;
  const still = choices.filter((choice) => chosen.includes(choice));
  return still.length > 0 || chosen.length === 0 ? still : usual;
}

/** The place itself and others that have figures for the time, in their order; bodies inside places are left to be chosen. */
function usualPlaces(
  library: Library,
  held: readonly string[],
  region: string,
  period: string,
  kind: Kind | undefined,
): string[] {
  const bodies = new Set(library.regions().flatMap(({ name, body }) => (body ? [name] : [])));
  const others = held.filter(
    (name) => name !== region && !bodies.has(name) && library.list({ region: name, kind, period }).length > 0,
  );
  const usual = new Set([region, ...others.slice(0, USUAL_PLACES - 1)]);
  return held.filter((name) => usual.has(name));
}
