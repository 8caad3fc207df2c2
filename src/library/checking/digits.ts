/** Beyond this many significant digits a double says nothing of its own: 622.3099999999999 is 622.31. */
const SIGNIFICANT = 12;

/** The number without the noise of binary fractions. */
export function clean(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT));
}

/** Significant digits, sign and scale left out: −6,223,100 → 62231. Empty for zero. */
export function digitsOf(value: number): string {
  const [mantissa = ''] = Math.abs(clean(value)).toExponential().split('e');
  return value === 0 ? '' : mantissa.replace('.', '').replace(/0+$/, '');
}

/** Digits after the point: 24.70 → 1. */
export function decimalsOf(value: number): number {
  const [mantissa = '', power = '0'] = clean(value).toExponential().split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(power));
}

/** Half away from zero, on decimal digits: 0.615 → 0.62. */
export function rounded(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(clean(value)).toFixed(12)}e${decimals}`);
  return Math.sign(value) * Number(`${Math.round(Number(shifted.toPrecision(SIGNIFICANT)))}e-${decimals}`);
}

export function same(left: number, right: number): boolean {
  return left === right || Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
}

/** Power of ten by which `value` is `other`, signs left out: 6223100 of 622.31 is 4. Undefined where digits differ. */
export function powerBetween(value: number, other: number): number | undefined {
  const digits = digitsOf(value);
  if (digits === '' || digits !== digitsOf(other)) return undefined;
  return Math.round(Math.log10(Math.abs(value / other)));
}

/** Is one the other with two neighbouring digits in each other's place: 3.78 and 3.87? */
export function isSwapped(value: number, other: number): boolean {
  const decimals = Math.max(decimalsOf(value), decimalsOf(other));
  const [left, right] = [value, other].map((each) => Math.abs(each).toFixed(decimals));
  if (!left || !right || left.length !== right.length || value < 0 !== other < 0) return false;
  const [from, to] = [left.replace('.', ''), right.replace('.', '')];
  const at = [...from].findIndex((digit, index) => digit !== to[index]);
  if (at < 0 || at + 1 >= from.length) return false;
  return from.slice(0, at) + from[at + 1] + from[at] + from.slice(at + 2) === to;
}

/** Every way to put two neighbouring digits in each other's place. */
export function swaps(digits: string): string[] {
  return Array.from({ length: Math.max(0, digits.length - 1) }, (_, at) => at)
    .filter((at) => digits[at] !== digits[at + 1])
    .map((at) => digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2))
    .map((swapped) => swapped.replace(/^0+|0+$/g, ''));
}

/** Digits of the number rounded to `count` significant digits: 12471, 4 → 1247. */
export function roundedDigits(value: number, count: number): string {
  return digitsOf(Number(value.toPrecision(count)));
}
