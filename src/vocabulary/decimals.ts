/** Numbers, exactly: scaling works on decimal digits, never on doubles: 622.31 × 10⁸ = 62231000000. */

/** `value` × 10^`exponent`, on its decimal digits. */
export function scaled(value: number, exponent: number): number {
  if (exponent === 0 || !Number.isFinite(value)) return value;
  const [digits, power = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(power) + exponent}`);
}

/** `value` × `numerator` / `denominator` × 10^`exponent`, rounded once, at the end. */
export function timesRatio(value: number, numerator: number, denominator: number, exponent = 0): number {
  if (!Number.isFinite(value)) return value;
  if (numerator === denominator) return scaled(value, exponent);
  const exact = decimalOf(value);
  const numeratorDigits = exact.digits * BigInt(numerator);
  const divisor = BigInt(denominator);
  // Twenty-five digits more than a double shows, then one rounding.
  const guard = 25;
  const digits = (numeratorDigits * 10n ** BigInt(guard)) / divisor;
  return Number(`${digits}e${exact.exponent + exponent - guard}`);
}

/** The shortest decimal that stands for a double: 10.1 → 101 × 10⁻¹. */
function decimalOf(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
