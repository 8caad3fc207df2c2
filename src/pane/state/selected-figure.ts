import { callsOurs } from '../../formulas/prefix';
import { usesOf } from '../../formulas/used';
import { tryFormula, type Written, type WrittenCall } from '../../formulas/written';
import type { Ask, Reason, Resolution } from '../../library/ask';
import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import { blockOf, overlap } from '../../spreadsheet/address';
import type { Filled } from '../../spreadsheet/formula-cells';
import type { Selection } from '../../spreadsheet/spreadsheet';
import { figuresIn } from '../../spreadsheet/upkeep/audit';
import { askFor } from '../figure/asking';

/** What the selected cell holds, seen from the library. */
export type SelectedCell =
  | { readonly is: 'empty' }
  /** Anything that is no formula of ours. */
  | { readonly is: 'foreign' }
  /** Without `ask` where no question names this very figure. */
  | { readonly is: 'figure'; readonly figure: Figure; readonly ask?: Ask }
  | { readonly is: 'absent'; readonly reason: Reason }
  /** Our formula, but its arguments stand in other cells or it gives many figures. */
  | { readonly is: 'ours' };

/** `shownFigure` is the id of the figure that the cell shows as a value: of an inserted table, or frozen. */
export function selectedCell(library: Library, selection: Selection, shownFigure = ''): SelectedCell {
  const { block } = selection;
  if (block && callsOurs(block.formula)) return cellInBlock(library, selection.address, block);
  if (selection.formula === '') {
    const figure = library.figure(shownFigure);
    if (figure) return { is: 'figure', figure, ask: askFor(library, figure) };
    return { is: selection.text === '' ? 'empty' : 'foreign' };
  }
  const call = tryFormula(selection.formula);
  if (!call || !/^(TARGET|ACTUAL)(_|$)/.test(call.name)) return { is: 'foreign' };
  const ask = askOf(call);
  // a table’s first cell is a heading
  const uses =
    ask || call.name.endsWith('_TABLE')
      ? []
      : usesOf(selection.formula, library, selection.inputs ?? NOTHING);
  const [use, ...others] = uses ?? [];
  if (!ask && use && others.length === 0) return cellOf(use.ask, use.answer);
  return ask ? cellOf(ask, library.resolve(ask)) : { is: 'ours' };
}

/** The first cell of the selection shows a part of what a formula of ours answers. */
function cellInBlock(library: Library, selected: string, block: Filled): SelectedCell {
  const first = blockOf(selected.replace(/:.*/, ''));
  const [shown, ...others] = figuresIn(block, library).filter(({ address }) =>
    overlap(blockOf(address), first),
  );
  if (!shown || others.length > 0) return { is: 'ours' };
  const { figure, without } = shown;
  if (figure) return { is: 'figure', figure, ask: askFor(library, figure) };
  return typeof without === 'object' ? { is: 'absent', reason: without } : { is: 'ours' };
}

const NOTHING = () => undefined;

function cellOf(ask: Ask, answer: Resolution): SelectedCell {
  return answer.found
    ? { is: 'figure', figure: answer.figure, ask }
    : { is: 'absent', reason: answer.reason };
}

// =TARGET("秀洲","GDP增速",2023,"%","力争") and its kin; of the fourth argument of FIELD nothing depends here
const ONE_FIGURE: Readonly<Record<string, { readonly unit?: number; readonly qualifiers: number }>> = {
  '': { unit: 3, qualifiers: 4 },
  _FIELD: { qualifiers: 4 },
  _SOURCE: { qualifiers: 3 },
  _SENTENCE: { qualifiers: 3 },
  _WHY: { qualifiers: 3 },
};

/** The question that a call of a function of one figure asks; undefined where an argument is no plain value. */
function askOf(call: WrittenCall): Ask | undefined {
  const [, kind, rest = ''] = /^(TARGET|ACTUAL)(_.*)?$/.exec(call.name) ?? [];
  const places = ONE_FIGURE[rest];
  if (!kind || !places) return undefined;
  const [region, indicator, period] = call.args.map(plainText);
  if (!region || !indicator || !period) return undefined;
  const unit = places.unit === undefined ? undefined : call.args[places.unit];
  const qualifiers = call.args[places.qualifiers];
  if (!isPlain(unit) || !isPlain(qualifiers)) return undefined;
  return {
    kind: kind === 'TARGET' ? 'target' : 'result',
    region,
    indicator,
    period,
    unit: plainText(unit) || undefined,
    qualifiers: plainTexts(qualifiers),
  };
}

function isPlain(argument: Written | undefined): boolean {
  return !argument || argument.is === 'value' || argument.is === 'array' || argument.is === 'omitted';
}

function plainText(argument: Written | undefined): string | undefined {
  return argument?.is === 'value' ? String(argument.value) : undefined;
}

// "力争、不含嘉兴港区" or {"力争","不含嘉兴港区"}; 0 and "" are as good as left out
function plainTexts(argument: Written | undefined): string[] | undefined {
  const values =
    argument?.is === 'array' ? argument.rows.flat().map(String) : (plainText(argument) ?? '').split('、');
  const texts = values.filter((text) => text !== '' && text !== '0');
  return texts.length > 0 ? texts : undefined;
}
