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
  const worded = new Set<Draft>();
  const numberEnds = new Set<number>();
  for (const draft of drafts) {
    if (draft.unit === '番' || /\d/.test(draft.words)) numberEnds.add(draft.end);
    else worded.add(draft);
  }
  if (worded.size === 0) return drafts;
  const besideNumber = ({ start }: Draft) => [0, 1, 2, 3, 4].some((gap) => numberEnds.has(start - gap));
  return drafts.filter((draft) => !worded.has(draft) || !besideNumber(draft));
}

/** A number of which the text does not say what it is states nothing; 116个村 says it in one character. */
function dropNameless(drafts: Draft[]): Draft[] {
  return drafts.filter(
    ({ name, measure }) => name.length >= 2 || (measure === 'count' && '村县镇乡'.includes(name || ' ')),
  );
}

/** The report says the same again: the later one points to the first. */
function linkRestatements(drafts: Draft[]): Draft[] {
  // Most names are stated once, and need no more than their first draft.
  const first = new Map<string, Draft>();
  const again = new Map<string, Map<number | string, Draft[]>>();
  for (const draft of drafts) {
    const { name } = draft;
    const alone = first.get(name);
    if (alone === undefined) {
      first.set(name, draft);
      continue;
    }
    let values = again.get(name);
    if (values === undefined) {
      values = new Map([[stating(alone), [alone]]]);
      again.set(name, values);
    }
    // Few things are stated with one value in several ways, so that those are looked through.
    const alike = values.get(stating(draft));
    const earlier = alike?.find((each) => saysTheSame(each, draft));
    if (earlier) draft.restates = earlier;
    else if (alike) alike.push(draft);
    else values.set(stating(draft), [draft]);
  }
  return drafts;
}

function stating({ value, words }: Draft): number | string {
  return value ?? words;
}

/** Of two drafts with one name and one value. */
function saysTheSame(a: Draft, b: Draft): boolean {
  return (
    a.value === b.value &&
    a.kind === b.kind &&
    a.period === b.period &&
    a.unit === b.unit &&
    a.measure === b.measure &&
    a.comparator === b.comparator &&
    a.max === b.max &&
    a.entity === b.entity &&
    a.scope === b.scope &&
    a.tier === b.tier
  );
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
