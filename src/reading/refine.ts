import type { Draft } from './draft';
import type { FrameContext } from './frames';

/** What is mended once all figures of a report are known, in order. Each refiner takes the list and returns it. */
const REFINERS: readonly ((drafts: Draft[]) => Draft[])[] = [
  dropTwice,
  dropNameless,
  linkRestatements,
  linkTables,
];

export function refine(drafts: Draft[], _context: FrameContext): Draft[] {
  return REFINERS.reduce((list, refiner) => refiner(list), drafts);
}

/** A wording read beside the number it belongs to: 实现100%全覆盖 is one figure. */
function dropTwice(drafts: Draft[]): Draft[] {
  const numberEnds = new Set(drafts.filter((draft) => /\d/.test(draft.words)).map((draft) => draft.end));
  const besideNumber = ({ start }: Draft) => [0, 1, 2, 3, 4].some((gap) => numberEnds.has(start - gap));
  return drafts.filter((draft) => /\d/.test(draft.words) || !besideNumber(draft));
}

/** A number of which the text does not say what it is states nothing. */
function dropNameless(drafts: Draft[]): Draft[] {
  return drafts.filter((draft) => draft.name.length >= 2);
}

/** The report says the same again: the later one points to the first. */
function linkRestatements(drafts: Draft[]): Draft[] {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const { kind, name, measure, value, max, unit, comparator, period, entity, scope, tier } = draft;
    const words = value === null ? draft.words : '';
    const key = `${kind}|${name}|${measure}|${value}|${max}|${unit}|${comparator}|${period}|${entity}|${scope}|${tier}|${words}`;
    const earlier = first.get(key);
    if (earlier) draft.restates = earlier;
    else first.set(key, draft);
  }
  return drafts;
}

/** A table behind the text says in its own scopes (管理口径) what the text said in words (不含嘉兴港区). */
function linkTables(drafts: Draft[]): Draft[] {
  if (!drafts.some(({ rules }) => rules.includes('flattened table'))) return drafts;
  const stated = new Map<string, Draft>();
  for (const draft of drafts) {
    const { kind, name, measure, value, unit, period } = draft;
    const key = `${kind}|${name.replace(/^地区/, '')}|${measure}|${value}|${unit}|${period}`;
    const first = stated.get(key);
    if (!first) stated.set(key, draft);
    else if (draft.rules.includes('flattened table') && !draft.restates) draft.restates = first;
  }
  return drafts;
}
