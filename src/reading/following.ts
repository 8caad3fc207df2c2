import type { Bracket } from './clauses';
import { plainText } from './clauses';
import type { Quantity } from './quantities';

/**
 * The words a value stands before.
 *
 *     遴选30个前期项目实施“各环节点对点”推进
 *             ^^^^^^^^ noun
 *                     ^^^^^^^^^^^^^^^^^^ predicate
 */
export interface Following {
  readonly noun: string;
  /** What is said of the noun; empty where another number follows in the clause. */
  readonly predicate: string;
  /** Both, as they stand. */
  readonly whole: string;
  /** Where a list goes on behind the noun: 1个“万亩方”|、5个“千亩方”建设. */
  readonly listedTo?: number;
}

const NOTHING: Following = { noun: '', predicate: '', whole: '' };
const NOUN = /^(?:[^、,;。和与及“”]|“[^”]*”|和谐|和美|和平|(?<=[惠普涉触遍])及)*/;
/** Verbs behind a counted noun: the thing counted ends there. */
const PREDICATE =
  /实施|实行|完成|开工|投入|纳入|列入|入选|获评|获得|获批|获|通过|建成|竣工|安装|接入|参与|落地|签约|实现|达到|启动|推进|顺利|全部|全面|均|已|正式|成功|荣获|被|位列|进入|跻身|提前|到期|认定|认证|创建|挂牌|运行|运营|得到|增长|下降|提升|年收入|可|将|由|为|复工|复产|投产|并网|上线|开展|享受|接受|具备/;
const ADVERBS = /^(?:全部|全面|均|已|顺利|正式|成功|陆续|相继|将|可|由|被)+/;
const LONGEST_NOUN = 30;
const LONGEST_PREDICATE = 26;

/** What follows `value` up to the end of its clause, or to the next value. */
export function followingOf(
  text: string,
  value: Quantity,
  next: Quantity | undefined,
  end: number,
  brackets: readonly Bracket[],
): Following {
  if (!value.attached) return NOTHING;
  const whole = plainText(text, value.after, next ? next.start : end, brackets).replace(/[。!?！？\s]+$/, '');
  // 20%的村集体年收入超30万元: all that follows names what the share is of.
  if (value.unit === '%' && next && /^的(?!\d)/.test(whole)) {
    const rest = plainText(text, value.after + 1, end, brackets).replace(/[。!?！？\s]+$/, '');
    return { noun: rest, predicate: '', whole: rest };
  }
  // 总投资12.2亿元的15个城建项目: the thing stands behind the next number.
  const words = whole === '的' && next ? text.slice(next.after, end) : whole.replace(/^的/, '');
  const span = NOUN.exec(words)?.[0] ?? '';
  const cut = PREDICATE.exec(span);
  const own = (cut && cut.index > 0 ? span.slice(0, cut.index) : span)
    .replace(/的$/, '')
    .slice(0, LONGEST_NOUN);
  const noun = next && QUALIFIER.test(own) ? own + sharedNoun(text.slice(next.after, end)) : own;
  const said =
    next || whole.startsWith('的') || !cut || cut.index === 0
      ? ''
      : words.slice(cut.index).replace(ADVERBS, '');
  const predicate = said.length <= LONGEST_PREDICATE && !/[,;]|^为/.test(said) ? said : '';
  const listed = next !== undefined && whole !== '的' && /^[、和与及]/.test(words.slice(span.length));
  return {
    noun,
    predicate,
    whole,
    ...(listed ? { listedTo: value.after + span.length + (whole.length - words.length) } : {}),
  };
}

const QUALIFIER = /^(?:国家|省|市|区|县|州)级$/;

/** 210个国家级、369个省级改革试点: both count 改革试点. */
function sharedNoun(behindNext: string): string {
  const noun = NOUN.exec(behindNext)?.[0] ?? '';
  return /^(?:国家|省|市|区|县|州)级(.*)$/.exec(noun)?.[1] ?? '';
}
