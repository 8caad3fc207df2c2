import type { Kind } from '../../reading/figure';
import type { InsertedTable } from '../../spreadsheet/spreadsheet';
import type { LayoutId } from '../../tables/request';

/** What the pane shows. Everything else is derived from it, the library and the workbook. */
export interface PaneState {
  readonly tab: Tab;
  /** What stands in the search box. While it is not blank, 查找 is shown. */
  readonly typed: string;
  /** The tab to return to when the search box is cleared. */
  readonly before: Tab;
  /** What is open above the tab, one over the other; Esc and ← lead one step back. */
  readonly deeper: readonly Deeper[];
  /** Id of the report chosen in 报告. */
  readonly report?: string;
  /** Place and year chosen in 制表. */
  readonly region?: string;
  readonly period?: string;
  /** What else 制表 was asked to show; another one each time it is asked. */
  readonly wanted?: WantedTable;
  /** The inserted table that 制表 is to change. */
  readonly changing?: InsertedTable;
}

export type Tab = 'find' | 'report' | 'table' | 'check';
export const TABS: readonly Tab[] = ['find', 'report', 'table', 'check'];

/** The card of a figure, a report to be read, a page of the menu, reports being added, or a figure being corrected. */
export type Deeper = OpenCard | OpenReading | OpenPage | OpenAdding | OpenCorrecting;

export interface OpenAdding {
  readonly is: 'adding';
}

export interface OpenCorrecting {
  readonly is: 'correcting';
  readonly report: string;
  /** Id of the figure that is put right; none where one is added. */
  readonly figure?: string;
}

export interface OpenPage {
  readonly is: 'page';
  readonly page: MenuPage;
}

/** What the menu ⋯ opens. */
export type MenuPage =
  | 'own'
  | 'prefix'
  | 'check'
  | 'freeze'
  | 'send'
  | 'audit'
  | 'changed'
  | 'settings'
  | 'about';

export interface OpenCard {
  readonly is: 'card';
  /** Ids of the figures of the list that the card was opened from. */
  readonly figures: readonly string[];
  readonly at: number;
}

export interface OpenReading {
  readonly is: 'reading';
  readonly report: string;
  /** Id of the figure chosen in the text. */
  readonly figure?: string;
}

/** A kind of table, of one indicator. */
export interface WantedTable {
  readonly layout: LayoutId;
  readonly kind: Kind | 'both';
  readonly indicator: string;
  /** The usual ones, without it. */
  readonly regions?: readonly string[];
}

export type PaneAction =
  | { readonly did: 'type'; readonly text: string }
  | { readonly did: 'choose-tab'; readonly tab: Tab }
  | { readonly did: 'open-card'; readonly figures: readonly string[]; readonly at: number }
  | { readonly did: 'move-card'; readonly by: 1 | -1 }
  | { readonly did: 'read-report'; readonly report: string; readonly figure?: string }
  | { readonly did: 'choose-mark'; readonly figure: string }
  | { readonly did: 'open-page'; readonly page: MenuPage }
  | { readonly did: 'add-report' }
  | { readonly did: 'correct'; readonly report: string; readonly figure?: string }
  | { readonly did: 'go-back' }
  | { readonly did: 'open-report'; readonly report: string }
  | {
      readonly did: 'change-table';
      readonly inserted: InsertedTable;
      readonly region: string;
      readonly period: string;
    }
  | { readonly did: 'update-table'; readonly inserted: InsertedTable }
  | { readonly did: 'leave-table' }
  | {
      readonly did: 'make-table';
      readonly region: string;
      readonly period: string;
      readonly wanted?: WantedTable;
    };

export const START: PaneState = { tab: 'find', typed: '', before: 'find', deeper: [] };

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.did) {
    case 'type':
      return type(state, action.text);
    case 'choose-tab':
      return { ...state, tab: action.tab, before: action.tab, typed: '', deeper: [] };
    case 'open-card':
      return { ...state, deeper: [...state.deeper, { is: 'card', figures: action.figures, at: action.at }] };
    case 'move-card':
      return changeTop(state, (top) => (top.is === 'card' ? moved(top, action.by) : top));
    case 'read-report':
      return readReport(state, action);
    case 'choose-mark':
      return changeTop(state, (top) => (top.is === 'reading' ? { ...top, figure: action.figure } : top));
    case 'open-page':
      return { ...state, deeper: [{ is: 'page', page: action.page }] };
    case 'add-report':
      return { ...state, deeper: [...state.deeper, { is: 'adding' }] };
    case 'correct':
      return {
        ...state,
        deeper: [...state.deeper, { is: 'correcting', report: action.report, figure: action.figure }],
      };
    case 'go-back':
      return { ...state, deeper: state.deeper.slice(0, -1) };
    case 'open-report':
      return { ...state, tab: 'report', before: 'report', typed: '', deeper: [], report: action.report };
    case 'change-table': {
      const { inserted, region, period } = action;
      const made = paneReducer(state, { did: 'make-table', region, period });
      return { ...made, changing: inserted };
    }
    case 'update-table':
      return state.changing?.id === action.inserted.id ? { ...state, changing: action.inserted } : state;
    case 'leave-table': {
      const { changing: _, ...left } = state;
      return left;
    }
    case 'make-table': {
      const { region, period, wanted } = action;
      const table: PaneState = {
        ...state,
        tab: 'table',
        before: 'table',
        typed: '',
        deeper: [],
        region,
        period,
      };
      return wanted ? { ...table, wanted, changing: undefined } : table;
    }
  }
}

/** Typing from anywhere shows 查找; clearing returns to where one was. */
function type(state: PaneState, text: string): PaneState {
  const wasBlank = state.typed.trim() === '';
  const isBlank = text.trim() === '';
  if (wasBlank && !isBlank) return { ...state, typed: text, before: state.tab, tab: 'find', deeper: [] };
  if (!wasBlank && isBlank) return { ...state, typed: text, tab: state.before, deeper: [] };
  return { ...state, typed: text, deeper: isBlank ? state.deeper : [] };
}

/** A report that lies open beneath is gone back to, so that card and text never pile up. */
function readReport(state: PaneState, { report, figure }: { report: string; figure?: string }): PaneState {
  const beneath = state.deeper.findIndex((place) => place.is === 'reading' && place.report === report);
  const deeper = beneath < 0 ? state.deeper : state.deeper.slice(0, beneath);
  return { ...state, deeper: [...deeper, { is: 'reading', report, figure }] };
}

function changeTop(state: PaneState, change: (top: Deeper) => Deeper): PaneState {
  const top = state.deeper.at(-1);
  return top ? { ...state, deeper: [...state.deeper.slice(0, -1), change(top)] } : state;
}

function moved(card: OpenCard, by: 1 | -1): OpenCard {
  const at = Math.min(Math.max(card.at + by, 0), card.figures.length - 1);
  return { ...card, at };
}
