import { levelsOf } from '../library/across/chain';
import { stepBetween } from '../library/across/step';
import type { Library } from '../library/library';
import { periodText } from '../vocabulary/periods';
import { emptyCell, type NumberCell } from './cells';
import { usualIndicators } from './chosen';
import type { Built } from './columns';
import { type Compared, crossTable, type Derived } from './cross';
import { differenceCell } from './difference';
import { noFigures } from './reports';
import type { TableRequest, TableResult } from './request';

/**
 * 层层加码表: the targets for one year from the nation down to the place, as far as the library holds the levels, and by how
 * much each level asks for more than the one above it. Only rates compare from level to level.
 */
export function chainTable(library: Library, request: TableRequest): TableResult {
  const { region, period } = request;
  const all = levelsOf(library, region);
  const isHeld = ({ asked }: { asked: string }) =>
    library.list({ kind: 'target', region: asked, period }).length > 0;
  const levels = all.filter(isHeld);
  const lacking = all.findLast((level) => !isHeld(level));
  const indicators = request.indicators ?? usualIndicators(library, request);
  const answers = (indicator: string) =>
    levels.filter(({ asked }) => library.resolve({ kind: 'target', region: asked, indicator, period }).found);
  if (!indicators.some((indicator) => answers(indicator).length > 1)) {
    return { empty: noFigures(library, 'target', lacking?.name ?? region, period) };
  }
  const compared = levels.map(({ name }): Compared => ({ header: name, region: name, period }));
  const title = `${region}${periodText(period, 'zh')}目标层层加码情况`;
  return crossTable(
    library,
    request,
    title,
    'target',
    indicators,
    compared,
    differences(library, request, levels),
  );
}

function differences(
  library: Library,
  request: TableRequest,
  levels: readonly { readonly name: string }[],
): Derived {
  return {
    columns: (rows, places) =>
      levels.slice(1).map(({ name }, at): Built => {
        const above = levels[at]?.name ?? '';
        return {
          header: `${name}比${above}`,
          kind: 'number',
          cells: rows.map((row, index) => {
            const [from, to] = [row[at], row[at + 1]];
            if (!isPlain(from) || !isPlain(to)) return emptyCell(request.emptySign);
            const step = stepBetween(from.figure, to.figure);
            if (step.is !== 'number' || !step.isRate) return emptyCell(request.emptySign);
            const decimals = Math.max(places[at]?.[index] ?? 0, places[at + 1]?.[index] ?? 0);
            return differenceCell(library, from.figure, to.figure, step, decimals, request);
          }),
        };
      }),
    notes: ['各级之差以个百分点计，只比口径相同的单个数值；以上、左右等表述不计入差值。'],
  };
}

function isPlain(cell: NumberCell): cell is Exclude<NumberCell, undefined> {
  return cell !== undefined && !('differs' in cell && cell.differs);
}
