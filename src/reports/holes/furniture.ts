import type { Line } from '../lines';
import { trimmed } from '../lines';
import type { Marks } from '../marks';

/** Lines that a site writes above a report. A title, a date of the meeting or a salutation is none. */
const HEAD =
  /^(?:导航菜单|当前位置|首页|时间[:：].*|作者[:：].*|来源[:：].{0,40}|来源URL[:：].*|阅读[:：]?\d*|评论[:：]?\d*|浏览.*|\d+瀏?浏?[览覽].*|收藏|前言|详情|内容摘要[:：].*|发布日期.*|发布时间.*|添加时间.*|admin.*|\[[^\]]*\]\s*发表于.*|公文搜.*|标题[:：].*|发文单位[:：].*|发文时间[:：].*|报告人[:：].*|正文[:：]|打印.*|字号.*|分享.*)$/;

/** A teaser that repeats the opening of the report and breaks off. */
const TEASER = /(?:\.{3,}|…{1,2})$/;

/** From such a line on, nothing is the report's any more. */
const TAIL =
  /^(?:本文仅代表|版权声明|本文链接|本文地址|温馨提示|相关文章|相关标签|相关链接|相关推荐|留言与评论|留言评论|上一篇|下一篇|分享给|分享到|阅读排行|标签云|扫一扫|扫描二维码|长按|[(（]?责任编辑|[(（]?编辑[:：]|主办单位|联系地址|友情链接|免责声明|.{1,8}微信号$|.{0,12}租售[:：]|声明[:：]|特别声明)/;

/** Marks of a seller glued to the last sentence, and the tags of forum markup. */
const INLINE =
  /(?:来自|微信公众号)\s*马克\s*数据网|\[\/?(?:align|color|font|size|b|i|u|url|img|table|tr|td)(?:=[^\]\n]{0,80})?\]/g;

/** Menus, credits, advertising, related articles: what the site put around the report. */
export function markFurniture(marks: Marks, lines: readonly Line[]): void {
  const { raw } = marks;
  for (const match of raw.matchAll(INLINE)) {
    marks.add({ start: match.index, end: match.index + match[0].length }, 'furniture');
  }
  const salutation = lines.findIndex((line) => /^(?:各位|尊敬的)/.test(textOf(raw, line)));
  const headEnd = salutation >= 0 && salutation < 40 ? salutation : Math.min(12, lines.length);
  let teaser = false;
  for (const line of lines.slice(0, headEnd)) {
    const text = textOf(raw, line);
    if (HEAD.test(text) || (teaser && TEASER.test(text)) || (text.length > 80 && TEASER.test(text))) {
      marks.add(line, 'furniture');
    }
    teaser = text.startsWith('内容摘要');
  }
  // Such a line above the report (分享到) cuts nothing off.
  const tail = lines.find(
    (line, index) =>
      line.end > line.start &&
      (index > headEnd || line.start > raw.length * 0.4) &&
      TAIL.test(textOf(raw, line)),
  );
  if (tail) marks.add({ start: tail.start, end: raw.length }, 'furniture');
}

function textOf(raw: string, line: Line): string {
  const { start, end } = trimmed(raw, line);
  return raw.slice(start, Math.min(end, start + 4000));
}
