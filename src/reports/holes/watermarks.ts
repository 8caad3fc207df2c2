import type { Line } from '../lines';
import { trimmed } from '../lines';
import type { Marks } from '../marks';
import { isPageLine } from './pages';

const LEAST_LINES = 8;
const LEAST_LENGTH = 4;
const LONGEST = 40;

/**
 * A site's mark at the ends of lines: the same characters after ever different text.
 *
 *     城乡居民人均可支配收入分别达到 10 万元和 6.32022年嘉兴市平湖市政府工作报告
 *                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ on 68 lines, glued to a number here
 *     各位代表:大牛工程师
 *            ^^^^^^^ on 66 lines
 *     现在,我代表…审议。资料库_模版下载_资料共享
 *                    ^^^^^^^^^^^^^^^^^^^^^^ tags of a small set, joined by _
 */
export function markWatermarks(marks: Marks, lines: readonly Line[]): void {
  const { raw } = marks;
  const ends = lines
    .filter((line) => line.end - line.start >= LEAST_LENGTH)
    .map((line) => trimmed(raw, line))
    // 第 3 页 共 40 页 ends many lines and is no mark of a site.
    .filter(
      (line) =>
        line.end - line.start >= LEAST_LENGTH && !isPageLine(raw.slice(line.start, line.end).slice(0, 60)),
    );
  if (ends.length < LEAST_LINES) return;
  const lineEnds = ends.map(({ start, end }) => raw.slice(Math.max(start, end - LONGEST), end));
  const suffixes = repeatedSuffixes(lineEnds);
  const tags = recurringTags(lineEnds);
  if (suffixes.length === 0 && tags.size === 0) return;
  for (const [index, { end }] of ends.entries()) {
    const line = lineEnds[index] as string;
    const suffix = suffixes.find((candidate) => line.endsWith(candidate));
    const length = suffix ? suffix.length : tagsLength(line, tags);
    if (length > 0) marks.add({ start: end - length, end }, 'watermark');
  }
}

/** The lines of which enough others end in the same few characters: none else can share a longer end. */
function endingAlike(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  const ends = lines.map((line) => line.slice(-LEAST_LENGTH));
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return lines.filter((_, at) => (counts.get(ends[at] as string) ?? 0) >= LEAST_LINES);
}

/** Line ends shared by many lines whose text before them differs, longest first. */
function repeatedSuffixes(lines: readonly string[]): string[] {
  const reversed = endingAlike(lines)
    .map((line) => [...line].reverse().join(''))
    .sort();
  const found: string[] = [];
  const counted = new Set<string>();
  // Neighbours in sorted order share the longest beginnings; a run of them is a group with a common suffix.
  for (let first = 0; first + LEAST_LINES <= reversed.length; first += 1) {
    const length = sharedLength(reversed[first] ?? '', reversed[first + LEAST_LINES - 1] ?? '');
    if (length < LEAST_LENGTH) continue;
    const prefix = (reversed[first] ?? '').slice(0, length);
    if (counted.has(prefix)) continue;
    counted.add(prefix);
    const before = new Set<string>();
    let count = 0;
    for (let at = first; at < reversed.length && (reversed[at] ?? '').startsWith(prefix); at += 1) {
      before.add((reversed[at] ?? '').charAt(length));
      count += 1;
    }
    // The text of a report may end many lines alike (…。), but not after three different characters and this long.
    const suffix = [...prefix]
      .reverse()
      .join('')
      // - 7 -大牛工程师: the dash is the page number's.
      .replace(/^[-—–\s]+/, '');
    if (count >= LEAST_LINES && before.size >= 3 && !/[。！？；，、,;:]/.test(suffix)) found.push(suffix);
  }
  const longestFirst = [...new Set(found)].sort((a, b) => b.length - a.length);
  return longestFirst.filter((suffix) => !suffix.startsWith('_') && !suffix.includes('_'));
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The pieces of `资料库_模版下载_资料共享` that recur at line ends. */
function recurringTags(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  const joined = lines.filter((line) => line.includes('_'));
  for (const line of joined) {
    const pieces = line.split('_');
    // The first piece is glued to the text before it; the others are whole.
    for (const piece of pieces.slice(1)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const tags = new Set(
    [...counts].filter(([piece, count]) => count >= LEAST_LINES && piece.length >= 2).map(([piece]) => piece),
  );
  // Some tags stand first only: what follows the last stop of a line, in front of a known tag.
  const firsts = new Map<string, number>();
  for (const line of joined) {
    const [first = '', second = ''] = line.split('_');
    if (!tags.has(second)) continue;
    const piece = /[。！？!?;；:：”\s-]([^。！？!?;；:：”\s-]{2,8})$/.exec(first)?.[1];
    if (piece) firsts.set(piece, (firsts.get(piece) ?? 0) + 1);
  }
  for (const [piece, count] of firsts) if (count >= 3) tags.add(piece);
  return tags;
}

function tagsLength(line: string, tags: ReadonlySet<string>): number {
  const pieces = line.split('_');
  let length = 0;
  for (let at = pieces.length - 1; at > 0; at -= 1) {
    const piece = pieces[at] ?? '';
    if (!tags.has(piece)) return Math.max(length, 0);
    length += piece.length + 1;
  }
  const first = pieces[0] ?? '';
  const glued = [...tags].filter((tag) => first.endsWith(tag)).sort((a, b) => b.length - a.length)[0];
  if (pieces.length === 1) return 0;
  return glued ? length + glued.length : length;
}
