import { CATEGORIES, categoryOf } from '../vocabulary/indicators';
import type { Group } from './compose';
import type { Entry } from './entries';

/**
 * Entries under headings: the vocabulary's categories in its order, or the report's sections in the report's. The order
 * inside a group stays that of the report. A single group needs no heading.
 */
export function groupsOf(entries: readonly Entry[], by: 'category' | 'section'): Group[] {
  const groups = new Map<string, Entry[]>(by === 'category' ? CATEGORIES.map(({ zh }) => [zh, []]) : []);
  for (const entry of entries) {
    const heading = by === 'category' ? categoryOf(entry.figure.indicator).zh : sectionOf(entry);
    const group = groups.get(heading) ?? [];
    group.push(entry);
    groups.set(heading, group);
  }
  const filled = [...groups].filter(([, members]) => members.length > 0);
  const isOne = filled.length === 1;
  return filled.map(([heading, members]) => ({
    heading: isOne ? '' : heading || '未分节',
    entries: members,
  }));
}

// 二、突出大干项目,扩存量、引增量 → 突出大干项目,扩存量、引增量
function sectionOf({ figure }: Entry): string {
  const heading = figure.section.findLast((title) => title.trim() !== '') ?? '';
  return heading
    .replace(/^\s*(?:[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十\d]+\s*[、.．])\s*/, '')
    .trim();
}
