import { Characters } from '../vocabulary/characters';
import { fold } from '../vocabulary/fold';
import { allPlaceNames, NATION, placesNamed } from '../vocabulary/places';
import type { Body, Place } from './catalogue';
import type { Readable } from './readable';

/** What a text says of itself. What is missing was not found; nothing is guessed. */
export interface Identity {
  readonly place?: Place;
  /** True where no sentence says whose report it is, and the place is the one named far more often than any other. */
  readonly counted?: boolean;
  /** The name that the text gives itself, where no place or several bear it: 雄安新区, 朝阳区. */
  readonly unplaced?: string;
  readonly body?: Body;
  /** Year of the report: the year whose targets it sets. */
  readonly year?: number;
  /** ISO date on which it was given. */
  readonly date?: string;
  readonly title?: string;
}

const NAME = '[\\u4e00-\\u9fff]{2,18}?(?:省|市|县|区|旗|州|盟)';

/** An expression that a name may begin anywhere in, and words that it holds: it is tried around them only. */
interface Anchored {
  readonly pattern: RegExp;
  readonly anchor: RegExp;
  /** How far before its anchor a match may start, and behind the start of the anchor end. */
  readonly before: number;
  readonly behind: number;
}

/** 2023年2月3日在嘉兴市秀洲区⏎第十届人民代表大会第二次会议上 */
const MEETING: Anchored = {
  pattern: new RegExp(
    `(?:(20\\d\\d|19\\d\\d)年(\\d{1,2})月(\\d{1,2})日)?[^。\\n\\d]{0,12}?在?(${NAME})\\n?第?[一二三四五六七八九十]{1,4}届(?:人民代表大会|人大)`,
  ),
  anchor: /届人(?:民代表大会|大)/g,
  before: 60,
  behind: 12,
};
const GIVEN = /(20\d\d|19\d\d)年(\d{1,2})月(\d{1,2})日/;
const NUMBERING = '(?:第?[一二三四五六七八九十]{1,2}(?:、|部分,?)|\\([一二三四]\\)|\\d[.、])?\\s*';
const REVIEW_HEADINGS = new RegExp(
  `(?:^|\\n)${NUMBERING}(?:关于|过去|[^\\n。,]{0,16}和)?(20\\d\\d|19\\d\\d)年(?:度)?(?:政府)?(?:主要)?(?:工作)?(?:回顾|总结|(?:国民经济[和与]社会发展|财政)?(?:计划|预算)?(?:执行)?情况|和|完成|及“?十[一二三四五]五|(?:和|及|暨)过去五年)[^\\n。]{0,20}(?=\\n)`,
  'g',
);
const PLAN_HEADINGS = new RegExp(
  `(?:^|\\n)${NUMBERING}(?:关于|展望|[^\\n。]{0,24}(?:和|做好))?(20\\d\\d|19\\d\\d)年(?:度|的)?(?:政府|发展)?(?:主要)?(?:工作(?:任务|安排|部署|重点|总体要求|建议|思路|目标)|重点工作|主要(?:目标|任务|预期目标|工作)|经济社会发展(?:的)?(?:主要)?(?:预期)?目标|总体要求|重点任务|工作,|工作(?=\\n))(?!任务的完成|和过去)`,
  'g',
);
const PLAN_SENTENCE =
  /(?!20[3-9])(20\d\d|19\d\d)年[^。\n]{0,20}?(?:经济社会发展|政府工作)[^。\n]{0,10}?(?:主要|预期|总体)[^。\n]{0,6}(?:目标|要求)/;
/** 2021年依然是平湖园夯实基础的一年: reports speak so of the year behind and of the year ahead; the later one is ahead. */
const YEAR_OF = /(20\d\d|19\d\d)年[^。,]{0,8}是[^。\n]{0,80}?(?:之年|一年)/g;
/** 做好2013年的政府工作 */
const AHEAD = /(?:做好|抓好)(20\d\d)年(?:的)?(?:政府|各项)?工作/;
const TITLE = new RegExp(
  `(?:(20\\d\\d|19\\d\\d)年)?(${NAME})?(?:人民(?:政府)?)?(?:(20\\d\\d|19\\d\\d)年)?(?:人民)?政府工作报告`,
);
/** 中江县2022年国民经济和社会发展统计公报 */
const COMMUNIQUE: Anchored = {
  pattern: new RegExp(
    `(${NAME})(?:人民政府)?(?:关于)?(?:20\\d\\d年)?(?:上半年)?(?:国民经济|财政预算|预算执行)`,
  ),
  anchor: /国民经济|财政预算|预算执行/g,
  before: 40,
  behind: 4,
};
const COMMUNIQUE_OF = /(20\d\d)年[^\n。]{0,30}统计公报/;
/** 2022年,面对…: a communiqué begins with the year it looks back on. */
const YEAR_BEHIND = /^(?:[^\n。]{0,40}\n)?(20\d\d|19\d\d)年,/;
const COMPARISONS = 5;
/** 现在,我代表平湖市人民政府向大会报告工作 */
const ON_BEHALF = new RegExp(`代表(${NAME}|[^我本全][县市区旗])人民政府`);
/** 现在,我代表国务院,向大会报告政府工作 */
const FOR_THE_NATION = /我代表国务院/;
/** 保定市满城区人民政府区长 */
const HEAD_OF_GOVERNMENT: Anchored = {
  pattern: new RegExp(`(${NAME})人民政府(?:代?(?:省|市|县|区|旗|州)长|主席)`),
  anchor: /人民政府[代省市县区旗州主]/g,
  before: 20,
  behind: 8,
};
const HEAD = 3000;

/** The first match, of those that `fits` takes if there are such. */
function find(
  { pattern, anchor, before, behind }: Anchored,
  text: string,
  fits: (match: RegExpExecArray) => boolean = () => true,
): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const { index } of text.matchAll(anchor)) {
    const match = pattern.exec(text.slice(Math.max(0, index - before), index + behind));
    if (match && fits(match)) return match;
    first ??= match;
  }
  return first;
}

/** Finds place, year and date of a report in its text. */
export function identify(readable: Readable): Identity {
  const { text } = readable;
  // A title above the report is part of the page, so the whole head of the file is looked at.
  const head = fold(readable.raw.slice(0, HEAD))
    .replace(/[^\S\n]|\?{2,}|&nbsp;/g, '')
    .replace(/(?:\\r)?\\n/g, '\n');
  // 县十六届人大四次会议开幕⏎…宝丰县第十六届人民代表大会: a headline does not say whose congress it is.
  const named = (match: RegExpExecArray) => placeOf(match[4]) !== undefined;
  const meeting = find(MEETING, text.slice(0, HEAD), named) ?? find(MEETING, head, named);
  const title = TITLE.exec(head);
  const dated = meeting?.[1] ? meeting : GIVEN.exec(text.slice(0, 400));
  const date = dated ? isoDate(dated) : undefined;
  const names = [
    meeting?.[4],
    title?.[2],
    governmentOf(text) ?? governmentOf(head),
    find(COMMUNIQUE, head)?.[1],
  ].filter((each) => each !== undefined);
  const stated = FOR_THE_NATION.test(text.slice(0, HEAD)) ? NATION : firstOf(names, placeOf);
  const place = stated ?? mostNamed(text, levelOf(text));
  // 圆满完成了县 stands before 人民代表大会 too, and is no name.
  const unplaced = names
    .map((each) => each.replace(/^.*在/, ''))
    .find((each) => /^[^了的在是为与和由]{2,9}$/.test(each));
  const year = yearOf(text, date, meeting?.[1] !== undefined, title);
  const name = title && place ? usualTitle(place.name, year) : undefined;
  return {
    ...(place ? { place } : {}),
    ...(place && !stated ? { counted: true } : {}),
    ...(unplaced && !stated ? { unplaced } : {}),
    ...(year ? { year } : {}),
    ...(date ? { date } : {}),
    ...(name ? { title: name } : {}),
  };
}

/** 平湖市2023年政府工作报告, 2023年国务院政府工作报告. */
export function usualTitle(owner: string, year: number | undefined): string {
  const when = year ? `${year}年` : '';
  return owner === NATION.name ? `${when}国务院政府工作报告` : `${owner}${when}政府工作报告`;
}

/** The headings of the report itself speak before its date, and its date before the title of the page. */
function yearOf(
  text: string,
  date: string | undefined,
  met: boolean,
  title: RegExpExecArray | null,
): number | undefined {
  // A report given in the last weeks of a year is of the next one.
  const [day = 0, month = 0] = date?.split('-').map(Number) ?? [];
  const given = date ? (month >= 11 ? day + 1 : day) : undefined;
  const fits = (year: number | undefined) => !met || (year !== undefined && (year === day || year === given));
  const review = latest(text, REVIEW_HEADINGS);
  const plan =
    latest(text, PLAN_HEADINGS) ?? (review ? undefined : Number(PLAN_SENTENCE.exec(text)?.[1] ?? NaN));
  // A heading that names the year behind (2021年主要工作…) is no plan, nor is one of a year before the congress met.
  if (plan && !(review && plan <= review) && fits(plan)) return plan;
  if (review && fits(review + 1)) return review + 1;
  if (given) return given;
  const ahead = AHEAD.exec(text)?.[1];
  if (ahead) return Number(ahead);
  const behind = COMMUNIQUE_OF.exec(text.slice(0, HEAD))?.[1] ?? yearLookedBackOn(text);
  if (behind) return Number(behind) + 1;
  const stated = title?.[1] ?? title?.[3];
  return latest(text, YEAR_OF) ?? (stated ? Number(stated) : toldOf(text.slice(0, HEAD)));
}

/** The year a news report says it of: 在回顾2015年工作时,县长说; 2020年将办好15件实事. */
function toldOf(text: string): number | undefined {
  const behind = TOLD_BEHIND.exec(text)?.[1];
  const ahead = TOLD_AHEAD.exec(text)?.[1];
  return behind ? Number(behind) + 1 : ahead ? Number(ahead) : undefined;
}

const TOLD_BEHIND = /回顾了?(20\d\d)年/;
const TOLD_AHEAD = /(20\d\d)年,?[\u4e00-\u9fff]{0,8}?(?:将(?!军)|继续|计划)/;

function yearLookedBackOn(text: string): string | undefined {
  return (text.match(/比上年|上年末/g)?.length ?? 0) >= COMPARISONS ? YEAR_BEHIND.exec(text)?.[1] : undefined;
}

function latest(text: string, pattern: RegExp): number | undefined {
  let year: number | undefined;
  for (const match of text.matchAll(pattern)) year = Math.max(year ?? 0, Number(match[1]));
  return year;
}

function isoDate(match: RegExpExecArray): string {
  return `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
}

function governmentOf(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  return (ON_BEHALF.exec(head) ?? find(HEAD_OF_GOVERNMENT, head))?.[1];
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined) {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The one place a name stands for; the longest ending of the name that is one. */
function placeOf(name: string | undefined): Place | undefined {
  if (!name) return undefined;
  for (let at = 0; at < name.length - 1; at += 1) {
    const [place, ...others] = placesNamed(name.slice(at));
    if (place && others.length === 0) return place;
  }
  return undefined;
}

/** 省 of 现在,我代表省人民政府: what kind of place reports, where it is not named. */
type Level = '' | '省' | '市' | '州' | '县' | '区' | '旗' | '盟';

const SPEAKER =
  /代表(?:第?[一二三四五六七八九十]+届)?(省|自治区|市|自治州|州|自治县|县|区|旗|盟)(?:第?[一二三四五六七八九十]+届)?(?:人民政府|行政公署)/;

function levelOf(text: string): Level {
  const said = SPEAKER.exec(text.slice(0, HEAD))?.[1];
  return said === '自治区' ? '省' : ((said?.at(-1) ?? '') as Level);
}

function isOfLevel({ name, parents }: Place, level: Level): boolean {
  if (level === '省') return parents.length === 0;
  if (parents.length === 0) return level === '市' && name.endsWith('市');
  return level === '' || name.endsWith(level);
}

const LEAST_NAMED = 3;
/** Names of places that are words of every report. */
const ORDINARY = new Set(
  '安新 资源 新建 迁安 和龙 新区 振兴 和平 新华 朝阳 长安 安宁 太平 永安 长寿 富民 平安 光明 安定 城中 城东 城关 城区 桥东 桥西 路北 路南 新城 东方 解放 中原 江北 江南 河东 河西 海港 高明 武功 友好 前进 向阳 东风 红旗 大同 公主 共和 合作 兴安 文峰 中心 万全 安居 富裕 康乐 泰来 长治 阳光 市中 宝山 兴业 兴文 和谐 丰满 安康 民乐 民权 和顺 兴国'.split(
    ' ',
  ),
);

/**
 * Where nothing says whose report it is: the place named far more often than any other. `U享常山`, `浙大常山现代农业发展研究中心`:
 * 常山县.
 */
function mostNamed(text: string, level: Level): Place | undefined {
  const counts = new Map<string, { place: Place; count: number }>();
  const telling = tellingNames(level);
  const named = [...timesNamed(text, telling)].map(([name, count]) => ({
    name,
    count,
    ...(telling.places.get(name) as Telling),
  }));
  for (const { name, count, place } of named.sort((a, b) => a.rank - b.rank)) {
    const known = counts.get(place.code);
    // A full name (清苑县) says which of several names of one place the text uses.
    if (!known || name === place.name)
      counts.set(place.code, { place, count: Math.max(count, known?.count ?? 0) });
    else counts.set(place.code, { place: known.place, count: Math.max(count, known.count) });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!first || first.count < LEAST_NAMED) return undefined;
  if (second && second.count * 2 > first.count && !first.place.parents.includes(second.place.name))
    return undefined;
  return first.place;
}

/** How often each telling name stands in a text, counted in one pass; names inside one another count each. */
function timesNamed(text: string, { starts, byStart }: TellingNames): Map<string, number> {
  const times = new Map<string, number>();
  const ends = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charCodeAt(at);
    const names = starts.has(first) ? byStart.get(first)?.get(text.charCodeAt(at + 1)) : undefined;
    if (!names) continue;
    for (const name of names) {
      if (!text.startsWith(name, at) || at < (ends.get(name) ?? 0)) continue;
      times.set(name, (times.get(name) ?? 0) + 1);
      ends.set(name, at + name.length);
    }
  }
  return times;
}

interface Telling {
  readonly place: Place;
  /** In the order of the table. */
  readonly rank: number;
}

interface TellingNames {
  readonly places: ReadonlyMap<string, Telling>;
  /** Their first characters. */
  readonly starts: Characters;
  /** By their first two UTF-16 units. */
  readonly byStart: ReadonlyMap<number, ReadonlyMap<number, readonly string[]>>;
}

const known = new Map<Level, TellingNames>();

/** Names that stand for one place of a level, below a province where it is not known, and are no word of every report. Made on first use. */
function tellingNames(level: Level): TellingNames {
  const made = known.get(level);
  if (made) return made;
  const places = new Map<string, Telling>();
  const byStart = new Map<number, Map<number, string[]>>();
  for (const [name, bearers] of allPlaceNames()) {
    if (name.length < 2) continue;
    if (ORDINARY.has(name) || ORDINARY.has(name.slice(0, -1)) || /^.[县市区旗]$/.test(name)) continue;
    const [place, ...others] = bearers.filter((bearer) => isOfLevel(bearer, level));
    if (!place || others.some((other) => other.code !== place.code)) continue;
    places.set(name, { place, rank: places.size });
    const bySecond = byStart.get(name.charCodeAt(0)) ?? new Map<number, string[]>();
    bySecond.set(name.charCodeAt(1), [...(bySecond.get(name.charCodeAt(1)) ?? []), name]);
    byStart.set(name.charCodeAt(0), bySecond);
  }
  const starts = new Characters([...places.keys()].map((name) => name.charAt(0)).join(''));
  const names = { places, starts, byStart };
  known.set(level, names);
  return names;
}
