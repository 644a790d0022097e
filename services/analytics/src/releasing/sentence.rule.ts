import type { CellDimensions, SignalUnit, SignalWindow } from '@candor/contracts';
import { signed } from '../signals/measuring.rule.ts';
import type { AnySignal, Figure } from '../signals/signal.rule.ts';
import { cellInWords } from '../signals/words.rule.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `March 2026`, `1st quarter of 2026`. */
export function windowInWords(window: SignalWindow): string {
  const [year = '', part = ''] = window.split('-');
  if (!part.startsWith('Q')) return `${months[Number(part) - 1]} ${year}`;
  return `${['1st', '2nd', '3rd', '4th'][Number(part.slice(1)) - 1]} quarter of ${year}`;
}

/** `64 %`, `+18`, `4.2`, `12.5 days`; money in whole units of its currency, which the caller names. */
export function inWords(value: number, unit: SignalUnit): string {
  switch (unit) {
    case 'ratio':
      return `${Math.round(value * 100)} %`;
    case 'balance':
      return signed(value, Math.round(value * 100).toFixed(0));
    case 'rating':
      return value.toFixed(1);
    case 'difference':
      return signed(value, value.toFixed(2));
    case 'days':
      return `${Math.round(value * 10) / 10} days`;
    case 'money':
      return new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(value / 100);
    case 'count':
      return String(Math.round(value));
  }
}

interface Said {
  readonly signal: Pick<AnySignal, 'says' | 'unit'>;
  readonly figure: Figure;
  readonly n: number | null;
  readonly window: SignalWindow;
  readonly dimensions: CellDimensions;
  readonly responseRate: number | null;
}

/** A figure as one sentence that can be quoted: with how many people, how sure, when, and of what, where that is not said already. */
export function sentenceOf({ signal, figure, n, window, dimensions, responseRate }: Said): string {
  const { interval, whole } = figure;
  const { unit } = signal;
  const says = signal.says(figure, dimensions);
  const isSaid = (name: string): boolean => signal.says(figure, without(dimensions, name)) !== says;
  const facts = [
    whole === undefined ? `n = ${n ?? 0}` : `${n ?? 0} of ${whole}`,
    ...(interval ? [`95 % interval ${inWords(interval.low, unit)} to ${inWords(interval.high, unit)}`] : []),
    ...(responseRate === null ? [] : [`${Math.round(responseRate * 100)} % answered`]),
    windowInWords(window),
    ...cellInWords(Object.fromEntries(Object.entries(dimensions).filter(([name]) => !isSaid(name)))),
  ];
  return `${says} (${facts.join('; ')}).`;
}

const without = (dimensions: CellDimensions, name: string): CellDimensions =>
  Object.fromEntries(Object.entries(dimensions).filter(([other]) => other !== name));

/** Nothing is said, and not of how many. */
export const tooFew = (title: string): string => `Too few people to say: ${title}.`;

/** What is said of a coarser cell, where the one that was asked for is of too few. */
export const ofCoarser = (sentence: string): string => `Too few people to say more closely. ${sentence}`;
