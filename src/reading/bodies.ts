import { actionOf } from './head';

const KIND =
  '(?:高新技术产业开发区|经济技术开发区|经济开发区|高新区|开发区|经开区|工业园区|产业园区|园区|新区|度假区|科技城|保税区|港区|工业区)';
const DOES = '(?=提质|提档|扩容|实现|完成|坚持|加快|建设|能级|争创|要|全年|规上|亩均|引进|新增|税收|工业)';
const BODY = new RegExp(`^(?:([\\u4e00-\\u9fff]{2,10}?${KIND})|(农开区))${DOES}`);
/** 全区, 老城区, 社区 … name no body. */
const COMMON =
  /^(?:加大|加快|加强|推进|推动|建设|打造|支持|深化|依托|围绕|提升|强化|完善|启动|培育|发展|创建|争创|鼓励|推广|实施|全|我|本|各|老|中心|主|城|社|街|片|景|小|山|库|地|辖|示范|园区)/;

/** The body inside a place that words begin with as their subject: 平湖高新区提质提效,亩均税收…达到35万元. Empty for none. */
export function bodyIn(words: string): string {
  const match = words.includes('区') || words.includes('科技城') ? BODY.exec(words) : null;
  const body = match?.[1] ?? match?.[2] ?? '';
  if (body === '') return '';
  return COMMON.test(body) || actionOf(body) !== undefined ? '' : body;
}
