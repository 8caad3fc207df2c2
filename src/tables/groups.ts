import type { Group } from './compose';
import type { Entry } from './entries';

/** Entries under headings. The order inside a group stays that of the report. */
export function groupsOf(entries: readonly Entry[], by: 'category' | 'section'): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const heading = sectionOf(entry);
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  return [...groups].map(([heading, members]) => ({ heading, entries: members }));
}

// 二、突出大干项目,扩存量、引增量,赋能跨越发展新引擎 → 突出大干项目,扩存量、引增量,赋能跨越发展新引擎
function sectionOf({ figure }: Entry): string {
  return (figure.section.at(-1) ?? '').replace(/^\s*(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．:：]?)\s*/, '');
}
