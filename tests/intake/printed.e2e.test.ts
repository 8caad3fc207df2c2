import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/intake/intake';
import { takeIn } from '../../src/library/own/take-in';
import { clean } from '../../src/reports/clean';
import { launchBrowser } from '../support/browser';

const PARAGRAPHS = [
  '2022年，我们坚持稳中求进工作总基调，全县地区生产总值完成286.5亿元，增长5.1%；固定资产投资增长9.2%，其中制造业投资增长12.6%；一般公共预算收入完成18.3亿元，增长6.4%。',
  '全年新开工亿元以上项目36个，完成投资74.8亿元，新增规上工业企业21家、高新技术企业15家，研发经费支出占地区生产总值比重提高到2.8%，城镇居民人均可支配收入达到38652元，增长5.3%。',
  '新建改建农村公路126.5公里，改造老旧小区18个、惠及群众4600户，新增城镇就业5200人，城镇调查失业率控制在5.5%以内，建成养老服务中心9个，新增学位3200个。',
];
const TEXT = [
  '高唐县人民政府2023年政府工作报告',
  '一、2022年工作回顾',
  ...PARAGRAPHS,
  ...PARAGRAPHS.map((text) =>
    text.replace(/[\d.]+(?=[亿个家公元户人%])/g, (value) => String(Number(value) + 1)),
  ),
  '二、2023年工作安排',
  '主要预期目标是：地区生产总值增长6%以上，固定资产投资增长10%，一般公共预算收入增长5%左右，社会消费品零售总额增长8%，城乡居民收入增长与经济增长基本同步。',
  ...PARAGRAPHS.map((text) => text.replace('2022年，', '今年，').replace(/完成|达到/g, '力争达到')),
];

/** What was read, in the order of the text. */
function facts(raw: string): string[] {
  return takeIn(raw).figures.map(
    ({ kind, period, indicator, comparator, value, unit }) =>
      `${kind} ${period} ${indicator} ${comparator}${value}${unit}`,
  );
}

/** One browser, one document: what an office prints. */
describe('a report printed to PDF', () => {
  let browser: Browser;
  let raw = '';
  beforeAll(async () => {
    browser = await launchBrowser();
    const page = await browser.newPage();
    const [title, ...rest] = TEXT;
    await page.setContent(
      `<h1 style="text-align:center">${title}</h1>${rest.map((text) => `<p style="text-indent:2em;line-height:2;font-size:16pt;text-align:justify">${text}</p>`).join('')}`,
    );
    const printed = await page.pdf({
      format: 'A5',
      displayHeaderFooter: true,
      headerTemplate: '<span style="font-size:9px;margin:auto">高唐县人民政府文件</span>',
      footerTemplate: '<span style="font-size:9px;margin:auto">— <span class="pageNumber"></span> —</span>',
      margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
    });
    const result = await textOf(printed, '打印.pdf');
    raw = result.ok ? result.text : result.reason.why;
  });
  afterAll(() => browser?.close());

  it('has several pages, whose titles and numbers are not read', () => {
    expect(raw.split('\f').length).toBeGreaterThan(3);
    expect(raw).toContain('高唐县人民政府文件');
    expect(clean(raw).text).not.toContain('高唐县人民政府文件');
  });

  it('is read as the very paragraphs that were printed', () => {
    const plain = (text: string) => clean(text).text.replace(/\s/g, '');
    expect(plain(raw)).toBe(plain(TEXT.join('\n')));
  });

  it('gives the figures of the text itself', () => {
    expect(facts(TEXT.join('\n')).length).toBeGreaterThan(40);
    expect(facts(raw)).toEqual(facts(TEXT.join('\n')));
  });
});
