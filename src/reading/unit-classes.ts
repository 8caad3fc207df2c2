/** 个, 家, 名 … : words that count things rather than measure them. */
export function isCount(unit: string): boolean {
  let counts = COUNTS.get(unit);
  if (counts === undefined) {
    counts = COUNT.test(unit);
    COUNTS.set(unit, counts);
  }
  return counts;
}

/** Asked before; bounded by the units in use. */
const COUNTS = new Map<string, boolean>();
const COUNT =
  /^(?:万|千|百|亿)*(?:个|家|名|人|人份|户|件|项|条|处|座|所|套|台|张|辆|只|支|门|届|场|次|人次|场次|批次|班次|辆次|车次|架次|航次|列次|船次|件次|台次|户次|家次|所次|艘次|栋次|项次|个次|条次|亩次|剂次|床|张床位|床位|个床位|泊位|个泊位|学位|个学位|车位|个车位|台套|轮|组|块|对|双|类|例|起|宗|幢|栋|棵|株|头|羽|箱|对|批|期|章|枚|片|位|艘|架|口|眼|根|部|份|村|镇|站|间|笔|单|趟|列|班|团|队|款|种|颗|剂|册|幅|集|则|篇|尊|幕)$/;

/** 分钟, 天, 个月 … */
export function isDuration(unit: string): boolean {
  return /^(?:分钟|小时|天|个?工作日|个?工作小时|个?月)$/.test(unit);
}

/** Percentages, points and multiples: what a verb of change may stand before. */
export function isRate(unit: string): boolean {
  return RATES.has(unit);
}

const RATES = new Set(['%', '‰', '个百分点', '百分点', '倍', '番', '成']);
