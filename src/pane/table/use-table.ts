import { useMemo, useState } from 'react';
import type { Reason } from '../../library/ask';
import { sizeOf } from '../../spreadsheet/layout';
import type { InsertMode } from '../../spreadsheet/spreadsheet';
import { targetTable } from '../../tables/layouts';
import type { LayoutId } from '../../tables/request';
import type { Table } from '../../tables/table';
import { copyText } from '../state/clipboard';
import { usePane } from '../state/context';
import type { Job } from '../state/use-writing';
import { periodsWithTargets, regionsWithTargets } from './periods';
import { tableText } from './table-text';

/** What 制表 is set to, and the table that makes. */
export interface TableChoice {
  readonly layout: LayoutId;
  readonly setLayout: (layout: LayoutId) => void;
  readonly regions: readonly string[];
  readonly region: string;
  readonly periods: readonly string[];
  readonly period: string;
  readonly mode: InsertMode;
  readonly setMode: (mode: InsertMode) => void;
  /** Absent where there is nothing to make a table of. */
  readonly table?: Table;
  /** Why there is no table. */
  readonly empty?: Reason;
  readonly size?: { readonly rows: number; readonly columns: number };
  readonly insert: () => void;
}

export function useTable(): TableChoice {
  const { library, spreadsheet, words, state, writer } = usePane();
  const [layout, setLayout] = useState<LayoutId>('target-list');
  const [mode, setMode] = useState<InsertMode>('values');

  const regions = useMemo(() => regionsWithTargets(library), [library]);
  const region = regions.includes(state.region ?? '') ? state.region! : (regions[0] ?? '');
  const periods = useMemo(() => periodsWithTargets(library, region), [library, region]);
  const period = periods.includes(state.period ?? '') ? state.period! : (periods[0] ?? '');

  const made = useMemo(
    () => (region && period ? targetTable(library, { layout, region, period }) : undefined),
    [library, layout, region, period],
  );
  const table = made && 'empty' in made ? undefined : made;
  const empty = made && 'empty' in made ? made.empty : undefined;
  const size = useMemo(() => table && sizeOf(table), [table]);

  const insert = () => {
    if (!table || !size) return;
    const job: Job = {
      what: words.write.table(table.title),
      ...size,
      write: (placement) => spreadsheet.insertTable(table, mode, placement),
      copy: () => copyText(tableText(table)),
    };
    void writer.run(job);
  };

  return { layout, setLayout, regions, region, periods, period, mode, setMode, table, empty, size, insert };
}
