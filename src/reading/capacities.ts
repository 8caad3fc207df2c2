import { Ending, Opening } from '../vocabulary/edges';
import { actionOf } from './head';
import type { Quantity } from './quantities';

/** What is made, moved or bred. Lengths and areas are not here: of those a project does so much. */
const OUTPUT =
  /^(?:[百千]?[万亿]+(?:只|套|吨|台|辆|片|立方米|米|颗|件|支|箱|瓶|双|头|羽|锭|条|枚|尾)|吨|千瓦|万千瓦|兆瓦|[GM]Wh?|千伏安|万千伏安|头|羽)$/;
/** Of things counted by the piece so many are a capacity, and fewer what is done. */
const PIECES = /^(?:台|套|辆|只|件|台套)$/;
const MANY = 1000;
/** Where a list of projects ends: …等项目, …等一批重大工业项目; without 等 only before what is done with them. */
const LIST_ENDS =
  /等[^,。;、\d]{0,14}(?:项目|生产线)|(?:项目|生产线)(?=[建开投竣达落签前加尽上下早顺全年实进稳正推取并,。;]|$)/g;
/** So much of it was made or is to be, whatever is listed beside it. */
const MADE = new Ending(
  /(?:总规模|产量|产能|生产|收购|销售|出栏|存栏|新增|完成|达到?|改造|拆除|淘汰|购置|投放|投入)(?:了|约|近|超过?)?$/,
);
const LIST_JOINTS = /、|(?<!中)和(?!谐)|及|与/;
const STARTED = new Opening(/^(?:全力|加快|继续|积极|大力|抓好|启动|力促|促进|推动|确保)/);

/**
 * The quantities of a sentence, those that only say how much a project of a list will make no longer as values.
 *
 *     推动年产120万吨乙烯、10万吨丁二醇等项目上半年开工
 *             ^^^^^      ^^^^
 *     引进10万头种羊、实施改造项目3个                  another doing follows: a value
 */
export function withoutCapacities(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  if (quantities.length === 0 || (!text.includes('项目') && !text.includes('生产线'))) return quantities;
  return quantities.map((quantity) =>
    quantity.role === 'value' && isCapacity(text, quantity)
      ? { ...quantity, role: 'threshold', why: 'unit: threshold' }
      : quantity,
  );
}

const LONGEST_LIST = 160;

function isCapacity(text: string, quantity: Quantity): boolean {
  const { start, after, unit, value, attached, comparator } = quantity;
  if (comparator || !(OUTPUT.test(unit) || (PIECES.test(unit) && value >= MANY))) return false;
  if (MADE.test(text.slice(Math.max(0, start - 8), start))) return false;
  const rest = /^[^,。;:]*/.exec(text.slice(after, after + LONGEST_LIST))?.[0] ?? '';
  LIST_ENDS.lastIndex = 0;
  const end = LIST_ENDS.exec(`${rest},`)?.index ?? -1;
  if (end < 0) return false;
  const [own = '', ...others] = rest.slice(0, end).split(LIST_JOINTS);
  // 永昌10万吨、永隆5万吨工业硅项目: what it makes stands behind the last.
  if (!attached && !(own === '' && others.some((item) => item.includes(unit)))) return false;
  return others.every((item) => actionOf(item) === undefined && !STARTED.test(item));
}
