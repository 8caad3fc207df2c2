import type { Span } from '../../reports/readable';
import type { ReportText } from '../../reports/report';
import { piecesWithin, shownAs } from '../../reports/report';

/** A run of a sentence's characters that are shown alike. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly role: 'number' | 'governing' | 'clause' | 'rest' | 'hole';
}

/**
 * A sentence, or the paragraph around it, cut into runs: the number's own characters, the governing words, the clause
 * they stand in, the rest, and what is folded away.
 *
 *     开展高质量项目谋划推进大比拼,全年固定资产投资增长8%,“七个投资”[1]均高于面上增速。
 *     rest                          clause              number rest    hole rest
 */
export function runsOf(
  report: ReportText,
  sentence: Span,
  source: Span,
  governing: readonly Span[] = [],
): Run[] {
  const clause = clauseAround(report, sentence, source);
  const cuts = [source, clause, ...governing].flatMap(({ start, end }) => [start, end]);
  const roleAt = (offset: number) => {
    if (within(offset, source)) return 'number';
    if (governing.some((span) => within(offset, span))) return 'governing';
    return within(offset, clause) ? 'clause' : 'rest';
  };
  const runs: Run[] = [];
  for (const piece of piecesWithin(report, sentence)) {
    const shown = shownAs(piece);
    if (shown === 'nothing') continue;
    if (shown === 'fold') {
      runs.push({ start: piece.start, text: piece.text, role: 'hole' });
      continue;
    }
    for (const part of cutAt(piece, cuts)) {
      runs.push({ ...part, role: roleAt(part.start) });
    }
  }
  return joined(runs);
}

/** The whole paragraph around a sentence. */
export function paragraphAround(report: ReportText, sentence: Span): Span {
  let { start } = report.pieces[0] ?? sentence;
  let end = sentence.end;
  for (const piece of report.pieces) {
    if (piece.hole) continue;
    if (piece.start < sentence.start) {
      const last = piece.text.lastIndexOf('\n', sentence.start - piece.start - 1);
      if (last >= 0) start = piece.start + last + 1;
    }
    if (piece.start + piece.text.length < sentence.end) continue;
    const next = piece.text.indexOf('\n', Math.max(sentence.end - piece.start, 0));
    end = next < 0 ? piece.start + piece.text.length : piece.start + next;
    if (next >= 0) break;
  }
  return { start, end };
}

const CLAUSE_END = /[,，;；。:：!！?？\n]/;

function clauseAround(report: ReportText, sentence: Span, source: Span): Span {
  let start = sentence.start;
  let end = sentence.end;
  for (const piece of piecesWithin(report, sentence)) {
    if (piece.hole) continue;
    for (let i = 0; i < piece.text.length; i++) {
      if (!CLAUSE_END.test(piece.text[i]!)) continue;
      const at = piece.start + i;
      if (at < source.start) start = at + 1;
      else if (at >= source.end && at < end) end = at;
    }
  }
  return { start, end };
}

function* cutAt({ start, text }: { start: number; text: string }, cuts: readonly number[]) {
  const end = start + text.length;
  const inside = cuts.filter((cut) => cut > start && cut < end).sort((a, b) => a - b);
  let from = start;
  for (const to of [...inside, end]) {
    if (to > from) yield { start: from, text: text.slice(from - start, to - start) };
    from = to;
  }
}

function within(offset: number, span: Span): boolean {
  return offset >= span.start && offset < span.end;
}

/** Neighbours of one role become one run: a number broken over a line stays one mark. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.role === run.role && run.role !== 'hole') {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else {
      result.push(run);
    }
  }
  return result;
}
