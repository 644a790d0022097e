import type { CellDimensions, FigureInterval, SignalUnit, SignalWindow } from '@candor/contracts';

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
      return `${value > 0 ? '+' : ''}${Math.round(value * 100)}`;
    case 'rating':
      return value.toFixed(1);
    case 'difference':
      return `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
    case 'days':
      return `${Math.round(value * 10) / 10} days`;
    case 'money':
      return new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(value / 100);
    case 'count':
      return String(Math.round(value));
  }
}

/** `kind fit, role family data`; nothing for all taken together. */
export const cellInWords = (dimensions: CellDimensions): string =>
  Object.entries(dimensions)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${value.replace(/^[a-z]+\//, '')}`)
    .join(', ');

interface Said {
  readonly says: string;
  readonly n: number | null;
  readonly interval: FigureInterval | null;
  readonly unit: SignalUnit;
  readonly window: SignalWindow;
  readonly dimensions: CellDimensions;
  readonly responseRate: number | null;
}

/** A figure as one sentence that can be quoted: with how many people, how sure, when, and of what. */
export function sentenceOf({ says, n, interval, unit, window, dimensions, responseRate }: Said): string {
  const about = cellInWords(dimensions);
  const facts = [
    `n = ${n ?? 0}`,
    ...(interval ? [`95 % interval ${inWords(interval.low, unit)} to ${inWords(interval.high, unit)}`] : []),
    ...(responseRate === null ? [] : [`${Math.round(responseRate * 100)} % answered`]),
    windowInWords(window),
    ...(about === '' ? [] : [about]),
  ];
  return `${says} (${facts.join('; ')}).`;
}

/** Nothing is said, and not of how many. */
export const tooFew = (title: string): string => `Too few people to say: ${title}.`;

/** What is said of a coarser cell, where the one that was asked for is of too few. */
export const ofCoarser = (sentence: string): string => `Too few people to say more closely. ${sentence}`;
