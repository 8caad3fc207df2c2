import { ACTIONS, GENERIC_HEADS } from './lexicon';

/** Value-heads that replace one another on the same thing: 规上工业总产值1220亿元,增加值增速9%. */
const VALUE_HEAD = /(?:总产值|产值|增加值|营业收入|主营业务收入|营收|利润总额|利润|利税|税收|总量)$/;
const BARE_QUALIFIER = /^(?:国家|省|市|区|县|州|部)级(?:以上)?$|^(?:国家|省|市|区|县|州)$/;
const QUALIFIED = /^(?:(?:国家|省|市|区|县|州|部)级?(?:及)?(?:以上)?)(?=[\u4e00-\u9fff“])/;

export interface Subject {
  /** 新增高新技术企业. */
  readonly name: string;
  /** 新增. */
  readonly action: string;
}

export function subjectFrom(name: string): Subject {
  const action = ACTIONS.find((each) => name.startsWith(each) && name.length > each.length) ?? '';
  return { name, action };
}

/**
 * The whole name of what a clause names only in part.
 *
 *     新开工高质量小微企业园50万平方米,新竣工30万平方米      新竣工 + 高质量小微企业园
 *     新增高新技术企业90家、省科技型中小企业200家            新增 + 省科技型中小企业
 *     引进数字经济项目28个,总投资192亿元                     引进数字经济项目 + 总投资
 */
export function completeName(name: string, subject: Subject | undefined, listed: boolean, counted: boolean): { name: string; by?: string } {
  if (!subject) return { name };
  if (GENERIC_HEADS.test(name)) {
    const replaced = VALUE_HEAD.test(name) && VALUE_HEAD.test(subject.name);
    const base = replaced ? subject.name.replace(VALUE_HEAD, '') : subject.name;
    return { name: base + name.replace(/^(?:计划|完成|实现)(?=投资|总投资)/, ''), by: 'head joined' };
  }
  if (ACTIONS.includes(name)) return { name: name + objectOf(subject), by: 'object carried' };
  if (/^占(?!地|用)/.test(name)) return { name: `${subject.name}${name}`, by: 'share of carried subject' };
  if (BARE_QUALIFIER.test(name)) {
    return { name: subject.action + name + objectOf(subject).replace(QUALIFIED, ''), by: 'qualifier of carried subject' };
  }
  const acts = ACTIONS.some((action) => name.startsWith(action));
  if (listed && counted && subject.action !== '' && !acts) return { name: subject.action + name, by: 'verb carried in list' };
  return { name };
}

function objectOf(subject: Subject): string {
  return subject.name.slice(subject.action.length);
}

/** A name as a row's title: no trailing 的, no verb of achieving inside, quotes kept. */
export function cleanName(name: string): string {
  return name
    .replace(/\s+/g, '')
    .replace(/^(?:了|的|在|对|为|以)+(?=[\u4e00-\u9fff])/, '')
    .replace(/(?<=.{2})(?:预计)?(?:累计)?(?:实现|完成)(?!率|度|情况)(?=[\u4e00-\u9fff]{2})/, '')
    .replace(/的?(?:目标|任务)?为$/, '')
    .replace(/(?:的|了|等)$/, '')
    .replace(/^[“”](?=[^“”]*$)|(?<=^[^“”]*)[“”]$/, '');
}
