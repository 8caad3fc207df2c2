import { fold } from '../fold';

/** What may stand around a name without changing it. */
const BEFORE =
  /^(?:全年|今年|本年|当年|年内|预计|预期|力争|确保|努力|争取|推动|带动|实现|完成|达到|保持|累计实现|累计完成)+(?=.{2})/;
const PLACE_BEFORE =
  /^(?:(?:全|我|本)[省市县区旗州盟域]|全自治区|全社会|全部门|区域内|地区(?!生产总值)|辖区)+(?:的)?(?=.{2})/;

/**
 * A phrase as a key for exact comparison: Simplified, half width, upper case, without spaces, quotes and leading words (全市,
 * 我县, 完成, 力争), long forms for short (国内生产总值, GDP → 地区生产总值; 规模以上 → 规上; R&D → 研发; 占…的比例 → 占…比重).
 */
export function normalise(text: string): string {
  let key = fold(text);
  if (!PLAIN.test(key)) {
    key = key.replace(/[\s"'“”‘’《》「」『』]/g, '').toUpperCase();
    if (key === '') return key;
    key = key.replace(/\((?:[A-Z&.\d]+)\)/g, '');
  }
  if (SPELT.test(key)) for (const [pattern, plain] of SPELLINGS) key = key.replace(pattern, plain);
  let before = '';
  while (before !== key && LEADS.test(key)) {
    before = key;
    key = key.replace(BEFORE, '').replace(PLACE_BEFORE, '');
  }
  return key;
}

/** A key already, but for its spelling: most phrases are one, and are spared all that follows. */
const PLAIN = /^[\u4e00-\u9fff\dA-Z、]+$/;
/** Every spelling below holds one of these. */
const SPELT = /研究与|R[&·.]?D|规[模(]|限额|生产总值|GDP|相当于|占|比|常住居民|III|PM/;
/** First characters of all words that `BEFORE` and `PLACE_BEFORE` take away. */
const LEADS = /^[全今本当年预力确努争推带实完达保累我区地辖]/;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/研究与试验发展|研究与实验发展|(?<![A-Z])R[&·.]?D(?![A-Z])/g, '研发'],
  [/规模以上|规模\(限额\)以上/g, '规上'],
  [/限额以上/g, '限上'],
  [/规\(限\)上/g, '规限上'],
  [/国内生产总值|(?<!地区)生产总值|(?<![A-Z])GDP(?![A-Z])/g, '地区生产总值'],
  [/相当于/g, '占'],
  [/占(?:全[省市县区]的?|我[省市县区]的?)(?=地区生产总值)/g, '占'],
  [/的(?=(?:比重|比例|比率|占比)$)/g, ''],
  [/(?<=占.+)(?:比例|比率|占比)$/g, '比重'],
  [/(?<=[^比])(?:比例|比率)$/g, '比例'],
  [/常住居民/g, '居民'],
  [/III类/g, 'Ⅲ类'],
  [/PM₂\.₅|PM2\.?5/g, 'PM2.5'],
];
