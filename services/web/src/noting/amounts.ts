import { minorUnits } from '../numbers/numbers.ts';
import type { Band } from './observation.ts';

/** Amounts and times in what people type while they talk. */

export const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'PLN', 'SEK', 'DKK', 'NOK', 'CZK', 'INR', 'JPY', 'AUD', 'CAD'] as const;
export const periods = ['hour', 'day', 'week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '₹': 'INR', '¥': 'JPY' };
const words: readonly (readonly [Period, RegExp])[] = [
  ['hour', /\b(hour|hourly|h|stunde|std)\b/i],
  ['day', /\b(day|daily|tag|tagessatz)\b/i],
  ['week', /\b(week|weekly|woche)\b/i],
  ['month', /\b(month|monthly|monat|monatlich)\b/i],
  ['year', /\b(year|yearly|annual|pa|jahr|jährlich)\b/i],
];

export interface Typed {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly currency: string | undefined;
  readonly period: Period | undefined;
}

/** `60-70k €`, `about 5.500 EUR a month`: what is in it, in whole units. What is not there is undefined. */
export function payIn(line: string): Typed {
  const amounts = [...line.matchAll(/(\d+(?:[.,' ]\d{3})*)(?:[.,]\d{1,2})?\s*(k)?\b/gi)].slice(0, 2).map(([, digits = '', k]) => ({
    value: Number(digits.replaceAll(/[^\d]/g, '')),
    isThousands: k !== undefined,
  }));
  // `60-70k` means thousands twice
  const thousands = amounts.at(-1)?.isThousands === true;
  const [from, to = from] = amounts.map(({ value, isThousands }) => (isThousands || (thousands && value < 1_000) ? value * 1_000 : value));
  const named = currencies.find((code) => new RegExp(`\\b${code}\\b`, 'i').test(line));
  const sign = Object.keys(signs).find((one) => line.includes(one));
  return {
    from: from === undefined || to === undefined ? undefined : Math.min(from, to),
    to: from === undefined || to === undefined ? undefined : Math.max(from, to),
    currency: named ?? (sign === undefined ? undefined : signs[sign]),
    period: words.find(([, word]) => word.test(line))?.[0],
  };
}

/** A band that was typed in whole units, as it is sent: in minor ones. */
export const bandOf = ({ currency, from, to, period }: Required<Pick<Band, 'currency' | 'from' | 'to' | 'period'>>): Band => {
  const units = minorUnits(currency);
  return { currency, from: from * units, to: to * units, period };
};

/** `2-3 years`, `18 Monate`: in months. */
export function monthsIn(line: string): { readonly atLeast: number; readonly atMost: number } | undefined {
  const [, first, second, unit = ''] = /(\d+)(?:\s*(?:-|–|to|bis)\s*(\d+))?\s*(years?|jahre?n?|months?|monate?n?)/i.exec(line) ?? [];
  if (first === undefined) return undefined;
  const each = /^(y|j)/i.test(unit) ? 12 : 1;
  const [atLeast, atMost] = [Number(first) * each, Number(second ?? first) * each];
  return { atLeast: Math.min(atLeast, atMost), atMost: Math.max(atLeast, atMost) };
}
