/** What the pane shows. Everything else is derived from it, the library and the workbook. */
export interface PaneState {
  readonly tab: Tab;
  /** What stands in the search box. While it is not blank, 查找 is shown. */
  readonly typed: string;
  /** The tab to return to when the search box is cleared. */
  readonly before: Tab;
  /** The figure that is open as a card, among those it was opened from. */
  readonly card?: OpenCard;
  /** Id of the report chosen in 报告. */
  readonly report?: string;
  /** Place and year chosen in 制表. */
  readonly region?: string;
  readonly period?: string;
}

export type Tab = 'find' | 'report' | 'table';
export const TABS: readonly Tab[] = ['find', 'report', 'table'];

export interface OpenCard {
  /** Ids of the figures of the list that the card was opened from. */
  readonly figures: readonly string[];
  readonly at: number;
}

export type PaneAction =
  | { readonly did: 'type'; readonly text: string }
  | { readonly did: 'choose-tab'; readonly tab: Tab }
  | { readonly did: 'open-card'; readonly figures: readonly string[]; readonly at: number }
  | { readonly did: 'move-card'; readonly by: 1 | -1 }
  | { readonly did: 'close-card' }
  | { readonly did: 'open-report'; readonly report: string }
  | { readonly did: 'make-table'; readonly region: string; readonly period: string };

export const START: PaneState = { tab: 'find', typed: '', before: 'find' };

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.did) {
    case 'type':
      return type(state, action.text);
    case 'choose-tab':
      return { ...state, tab: action.tab, before: action.tab, typed: '', card: undefined };
    case 'open-card':
      return { ...state, card: { figures: action.figures, at: action.at } };
    case 'move-card':
      return state.card ? { ...state, card: moved(state.card, action.by) } : state;
    case 'close-card':
      return { ...state, card: undefined };
    case 'open-report':
      return { ...state, tab: 'report', before: 'report', typed: '', card: undefined, report: action.report };
    case 'make-table': {
      const { region, period } = action;
      return { ...state, tab: 'table', before: 'table', typed: '', card: undefined, region, period };
    }
  }
}

/** Typing from anywhere shows 查找; clearing returns to where one was. */
function type(state: PaneState, text: string): PaneState {
  const wasBlank = state.typed.trim() === '';
  const isBlank = text.trim() === '';
  if (wasBlank && !isBlank) return { ...state, typed: text, before: state.tab, tab: 'find', card: undefined };
  if (!wasBlank && isBlank) return { ...state, typed: text, tab: state.before, card: undefined };
  return { ...state, typed: text, card: isBlank ? state.card : undefined };
}

function moved(card: OpenCard, by: 1 | -1): OpenCard {
  const at = Math.min(Math.max(card.at + by, 0), card.figures.length - 1);
  return { ...card, at };
}
