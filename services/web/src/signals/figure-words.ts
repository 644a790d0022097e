import type { Unit } from './seen-figure.ts';

const written = new Map<string, Intl.NumberFormat>();
function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const known = written.get(key) ?? new Intl.NumberFormat(locale, options);
  written.set(key, known);
  return known;
}

/** Of money: which, since figures are in minor units. */
export interface InWords {
  readonly unit: Unit;
  readonly locale: string;
  readonly currency?: string | undefined;
}

const moneyOf = (locale: string, currency: string): Intl.NumberFormat =>
  format(locale, { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 });

/** How many minor units a currency’s unit has: 100 for most of them. */
function minorUnits(currency: string): number {
  const { maximumFractionDigits = 2 } = format('en', { style: 'currency', currency }).resolvedOptions();
  return 10 ** maximumFractionDigits;
}

/** `64 %`, `+18`, `4.2`, `12.5 days`, `EUR 64,300`. */
export function inWords(value: number, { unit, locale, currency }: InWords): string {
  switch (unit) {
    case 'ratio':
      return format(locale, { style: 'percent' }).format(value);
    case 'balance':
      return format(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(value * 100);
    case 'rating':
      return format(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
    case 'difference':
      return format(locale, { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
    case 'days':
      return format(locale, { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);
    case 'count':
      return format(locale, { maximumFractionDigits: 1 }).format(value);
    case 'money':
      return currency === undefined
        ? format(locale, { maximumFractionDigits: 0 }).format(value / 100)
        : moneyOf(locale, currency).format(value / minorUnits(currency));
  }
}

/** The same where there is little room: `64k`. */
export const inShort = (value: number, { unit, locale, currency }: InWords): string =>
  unit === 'money'
    ? format(locale, { notation: 'compact' }).format(value / (currency === undefined ? 100 : minorUnits(currency)))
    : unit === 'days'
      ? format(locale, { maximumFractionDigits: 1 }).format(value)
      : inWords(value, { unit, locale });

/** `skill/machine-learning` → `Machine learning`. */
export function plainName(value: string): string {
  const text = value.slice(value.indexOf('/') + 1).replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence of the service with the names of those that it knows only by their ids. */
export const withNames = (
  sentence: string,
  dimensions: Readonly<Record<string, string>>,
  nameOf: (dimension: string, value: string) => string,
): string =>
  ['host', 'part', 'question'].reduce((text, dimension) => {
    const value = dimensions[dimension];
    return value === undefined ? text : text.replaceAll(`${dimension} ${value}`, `${dimension} ${nameOf(dimension, value)}`);
  }, sentence);
