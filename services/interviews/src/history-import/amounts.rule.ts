const whole = /^\d+$/;
const inGroups = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;
const withFraction = /^(\d+|\d{1,3}(?:,\d{3})+)\.(\d+)$|^(\d+|\d{1,3}(?:\.\d{3})+),(\d+)$/;

/**
 * An amount as spreadsheets write it, in minor units: `85000`, `85,000.50`, `85.000,50`, `85 000`, `85'000`. `digits`: behind the
 * point in its currency. Undefined where it is no amount, has more digits than that, or could mean two: `85.000` of a currency
 * with three digits.
 */
export function readAmount(text: string, digits: number): number | undefined {
  const plain = text.replace(/[\s'’]/g, '');
  if (whole.test(plain)) return minor(plain, '', digits);
  const [grouped, sign] = inGroups.exec(plain) ?? [];
  if (grouped !== undefined) return digits === 3 && grouped.split(sign ?? '').length === 2 ? undefined : minor(grouped, '', digits);
  const [, units = '', fraction, unitsBeforeComma = '', fractionBehindComma] = withFraction.exec(plain) ?? [];
  const rest = fraction ?? fractionBehindComma;
  return rest === undefined ? undefined : minor(units || unitsBeforeComma, rest, digits);
}

function minor(units: string, fraction: string, digits: number): number | undefined {
  const behind = fraction.replace(/0+$/, '');
  if (behind.length > digits) return undefined;
  const amount = Number(units.replace(/[.,]/g, '') + behind.padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}
