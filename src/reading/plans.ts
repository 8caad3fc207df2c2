/** The five-year plans, and how reports name them. */

export const FIVE_YEAR_PLANS: Record<string, readonly [number, number]> = {
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
};

/** 二、“十四五”奋斗目标和二〇三五年远景目标, in a report given as that plan begins; 实现“十四五”良好开局 is of its first year. */
export function plansAhead(text: string, year: number): boolean {
  const name = planNamed(text);
  const plan = FIVE_YEAR_PLANS[name ?? ''];
  if (name === undefined || plan === undefined || plan[0] < year - 1 || BEGINS.test(text)) return false;
  const ofYear = text.indexOf(`${year}年`);
  if (ofYear >= 0 && ofYear < text.search(PLAN_NAME)) return false;
  return /规划|时期|目标|发展|新征程|任务|思路|部署|举措|愿景|十[一二三四五]五”?$/.test(text);
}

const BEGINS = /开[好新]?局|开门红|起好?步|开好头/;
const PLAN_NAME = /十([一二三四五])(?:五|个五年)/;

/** 十四五, 第十四个五年规划. */
export function planNamed(text: string): string | undefined {
  const number = PLAN_NAME.exec(text)?.[1];
  return number && `十${number}五`;
}

/** The span of a named five-year plan: 十四五 → 2021/2025. */
export function spanOfPlan(name: string): string | undefined {
  return FIVE_YEAR_PLANS[name]?.join('/');
}

/** The five-year plan that ended with a year: 2020 → 2016/2020. */
export function planEndingWith(year: string): string | undefined {
  return Object.values(FIVE_YEAR_PLANS)
    .find(([, last]) => String(last) === year)
    ?.join('/');
}
