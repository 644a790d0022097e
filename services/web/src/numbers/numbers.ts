const written = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than using it. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const known = written.get(key) ?? new Intl.NumberFormat(locale, options);
  written.set(key, known);
  return known;
}

/** With a minus, where a keyboard has a hyphen. */
const withMinus = (number: string): string => number.replace('-', '−');

/** `62 %`, in English too: as our texts write it. The space does not break. */
export const percent = (share: number, locale: string): string =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share).replace(/\s?%/, '\u00a0%');

/** With so many digits behind the point at most. */
export const decimal = (value: number, locale: string, digits = 1): string =>
  withMinus(numberFormat(locale, { maximumFractionDigits: digits }).format(value));

/** `+0.4`, `−0.4`: which way it goes is a part of it. `least`: with so many digits behind the point at least. */
export const signed = (value: number, locale: string, digits = 1, least = 0): string =>
  withMinus(numberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(value));

/** How many minor units (cents) one unit of a currency has: a power of ten. */
export function minorUnits(currency: string): number {
  const { maximumFractionDigits = 2 } = numberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return 10 ** maximumFractionDigits;
}

/** An amount in minor units, in the words of the language: `€85,000`. Whole units where there are no others. */
export function money(minor: number, currency: string, locale: string): string {
  const amount = minor / minorUnits(currency);
  return moneyFormat([amount], currency, locale).format(amount);
}

/** From one amount in minor units to another: `€60,000 – €70,000`; one amount where they are the same. */
export function moneyRange(from: number, to: number, currency: string, locale: string): string {
  if (from === to) return money(from, currency, locale);
  const [least, most] = [from / minorUnits(currency), to / minorUnits(currency)];
  return moneyFormat([least, most], currency, locale).formatRange(least, most);
}

const moneyFormat = (amounts: readonly number[], currency: string, locale: string): Intl.NumberFormat =>
  numberFormat(locale, { style: 'currency', currency, ...(amounts.every(Number.isInteger) ? { maximumFractionDigits: 0 } : {}) });

/** What somebody typed as an amount of units, in minor units; undefined: it is none. A comma may stand for the point. */
export function minorOf(typed: string, currency: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  if (!/^\d{1,12}(\.\d{1,4})?$/.test(text)) return undefined;
  return Math.round(Number(text) * minorUnits(currency));
}

/** Whether it is a currency's code by its form: `EUR`. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);
