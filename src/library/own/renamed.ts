import type { Figure } from '../../reading/figure';
import type { OwnReport } from './pack';

/** A report under another id, its figures with it. */
export function renamed({ text, figures }: OwnReport, id: string): OwnReport {
  const before = text.entry.id;
  if (before === id) return { text, figures };
  const idOf = (figure: string) => id + figure.slice(before.length);
  return {
    text: { ...text, entry: { ...text.entry, id } },
    figures: figures.map(
      (figure): Figure => ({
        ...figure,
        id: idOf(figure.id),
        report: id,
        ...(figure.restates === undefined ? {} : { restates: idOf(figure.restates) }),
      }),
    ),
  };
}
