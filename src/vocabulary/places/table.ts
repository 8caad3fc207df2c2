import { once } from '../once';
import type { Place } from '../places';
import { DIVISIONS } from './divisions';

/*
 * The table of GB/T 2260, of which a place is read out when it is asked for: the first answer does not wait for three thousand
 * others.
 *
 *     33浙江省
 *     3304嘉兴市 02南湖区 11秀洲区 … 82平湖市
 */

/** The place of a six-digit code. */
export function placeByCode(code: string): Place | undefined {
  const [prefecture, county] = [code.slice(0, 4), code.slice(4)];
  if (prefecture.endsWith('00')) return county === '00' ? placeBehind(`\n${code.slice(0, 2)}`) : undefined;
  if (county === '00') return placeBehind(`\n${prefecture}`);
  const line = DIVISIONS.indexOf(`\n${prefecture}`);
  return line < 0 ? undefined : placeBehind(` ${county}`, line, DIVISIONS.indexOf('\n', line + 1));
}

/** Places whose full name begins with the first two characters of `name`: every name that a place goes by begins so. */
export function placesBeginningAs(name: string): Place[] {
  return (startsByBeginning().get(beginningOf(name)) ?? []).map(placeAt);
}

/** Every place, in the order of the table. */
export function everyPlace(): Place[] {
  return nameStarts().map(placeAt);
}

const startsByBeginning = once(() => {
  const byBeginning = new Map<string, number[]>();
  for (const start of nameStarts()) {
    const beginning = beginningOf(DIVISIONS, start);
    const starts = byBeginning.get(beginning);
    if (starts) starts.push(start);
    else byBeginning.set(beginning, [start]);
  }
  return byBeginning;
});

function beginningOf(text: string, start = 0): string {
  return text.slice(start, start + 2);
}

/** Where names stand: each behind a digit. */
function nameStarts(): number[] {
  const starts: number[] = [];
  let behindDigit = false;
  for (let at = 0; at < DIVISIONS.length; at++) {
    const char = DIVISIONS.charCodeAt(at);
    if (behindDigit && char > NINE) starts.push(at);
    behindDigit = char >= ZERO && char <= NINE;
  }
  return starts;
}

const ZERO = 0x30;
const NINE = 0x39;

const placesRead = new Map<number, Place>();

/** The place whose name begins there; the same object whenever it is asked for. */
function placeAt(start: number): Place {
  let place = placesRead.get(start);
  if (!place) {
    place = readPlace(start);
    placesRead.set(start, place);
  }
  return place;
}

function readPlace(start: number): Place {
  const name = nameFrom(start);
  const line = DIVISIONS.lastIndexOf('\n', start) + 1;
  const code = DIVISIONS.slice(line, Math.min(start, line + 4));
  if (code.length === 2) return { code: `${code}0000`, name, parents: [] };
  const province = provinces().get(code.slice(0, 2)) ?? '';
  if (start === line + 4) return { code: `${code}00`, name, parents: [province] };
  const prefecture = nameFrom(line + 4);
  const parents = prefecture ? [province, prefecture] : [province];
  return { code: code + DIVISIONS.slice(start - 2, start), name, parents };
}

const provinces = once(
  () => new Map([...DIVISIONS.matchAll(/^(\d\d)(\D+)$/gm)].map(([, code = '', name = '']) => [code, name])),
);

/** Empty for a prefecture without one: 1101 has the districts of 北京市. */
function nameFrom(start: number): string {
  let end = start;
  while (DIVISIONS.charCodeAt(end) > NINE) end++;
  return DIVISIONS.slice(start, end);
}

/** The place whose name stands right behind a code, as far as `end`. */
function placeBehind(code: string, from = 0, end = DIVISIONS.length): Place | undefined {
  const found = DIVISIONS.indexOf(code, from);
  const start = found + code.length;
  return found >= 0 && start < end && nameFrom(start) ? placeAt(start) : undefined;
}
