/** What reads the same text in other ways. Each gives how many quantities it found. */

const UNITS =
  '%|‰|个百分点|亿元|万元|亿美元|万美元|元|万亩|亩|万平方米|平方米|平方公里|公里|千米|米|万吨|吨|万千瓦|千瓦|微克|万人次|人次|万人|人|万户|户|家|个|项|件|条|座|所|套|张|辆|名|位|倍|成|天|分钟|小时|次|场|处';
const EXPRESSION = new RegExp(`\\d+(?:\\.\\d+)?\\s*(?:${UNITS})`, 'g');

/** One plain expression with the units in use. */
export function plainExpression(text: string): number {
  let found = 0;
  for (const _ of text.matchAll(EXPRESSION)) found += 1;
  return found;
}

const UNIT_STARTS = new Uint8Array(0x10000);
for (const unit of UNITS.split('|')) UNIT_STARTS[unit.charCodeAt(0)] = 1;

/** The physical limit: one look at each character, numbers read, and whether a unit may follow. */
export function scanner(text: string): number {
  let found = 0;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    let value = 0;
    let scale = 0;
    for (; (code >= 0x30 && code <= 0x39) || (code === 0x2e && scale === 0); at += 1) {
      if (code === 0x2e) scale = 1;
      else {
        value = value * 10 + code - 0x30;
        scale *= 10;
      }
      code = text.charCodeAt(at + 1);
    }
    while (code === 0x20) {
      at += 1;
      code = text.charCodeAt(at);
    }
    if (UNIT_STARTS[code] === 1) {
      found += 1;
      sum += scale > 1 ? value / scale : value;
    }
  }
  return sum < 0 ? -1 : found;
}
