import { decimal, minorUnits, numberFormat, percent, signed } from '../numbers/numbers.ts';
import type { Unit } from './seen-figure.ts';

/** Of money: which, since figures are in minor units. */
export interface InWords {
  readonly unit: Unit;
  readonly locale: string;
  readonly currency?: string | undefined;
}

const moneyOf = (locale: string, currency: string): Intl.NumberFormat =>
  numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 });

/** `64 %`, `+18`, `4.2`, `12.5 days`, `EUR 64,300`. */
export function inWords(value: number, { unit, locale, currency }: InWords): string {
  switch (unit) {
    case 'ratio':
      return percent(value, locale);
    case 'balance':
      return signed(value * 100, locale, 0);
    case 'rating':
      return numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
    case 'difference':
      return signed(value, locale, 2, 2);
    case 'days':
      return numberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);
    case 'count':
      return decimal(value, locale);
    case 'money':
      return currency === undefined ? decimal(value / 100, locale, 0) : moneyOf(locale, currency).format(value / minorUnits(currency));
  }
}

/** The same where there is little room: `64k`. */
export const inShort = (value: number, { unit, locale, currency }: InWords): string =>
  unit === 'money'
    ? numberFormat(locale, { notation: 'compact' }).format(value / (currency === undefined ? 100 : minorUnits(currency)))
    : unit === 'days'
      ? decimal(value, locale)
      : inWords(value, { unit, locale });

/** A sentence of the service with the names of those that it knows only by their ids. */
export const withNames = (
  sentence: string,
  dimensions: Readonly<Record<string, string>>,
  nameOf: (dimension: string, value: string) => string,
): string =>
  ['host', 'part', 'question'].reduce((text, dimension) => {
    const value = dimensions[dimension];
    if (value === undefined) return text;
    const named = `${dimension}: ${nameOf(dimension, value)}`;
    // what was released stays as it was said, without the colon
    return text.replace(`${dimension}: ${value}`, () => named).replace(`${dimension} ${value}`, () => named);
  }, sentence);
