import type { Library } from '../../library/library';
import type { Figure, Kind } from '../../reading/figure';
import { fold } from '../../vocabulary/fold';
import { figureTitle } from '../figure/title';

/** A report's figures of one kind: the headline ones first, then the others, each in the report's own order. */
export function inReportOrder(library: Library, report: string, kind: Kind, typed: string): Figure[] {
  const figures = library.list({ report, kind }).filter((figure) => has(figure, typed));
  return [...figures.filter((figure) => figure.headline), ...figures.filter((figure) => !figure.headline)];
}

/** Do all the words typed stand in what the row says? */
function has(figure: Figure, typed: string): boolean {
  const said = plain(
    [figureTitle(figure), figure.stated, figure.words, figure.entity, figure.commitment].join(' '),
  );
  return plain(typed)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function plain(text: string): string {
  return fold(text).toLowerCase().trim();
}
