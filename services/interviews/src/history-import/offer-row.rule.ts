import {
  Currency,
  type ImportColumn,
  type ImportRowNote,
  minorDigits,
  type OfferAnswer,
  OfferAsked,
  OfferLevel,
  offerLimits,
  oneLine,
  type PayPeriod,
  someLines,
} from '@candor/contracts';
import { readAmount } from './amounts.rule.ts';
import type { Cells } from './cells.rule.ts';
import type { ImportTerms } from './conversation-row.rule.ts';
import { readDate } from './dates.rule.ts';

/** An offer that somebody got, or made. */
export interface OfferEntry {
  readonly row: number;
  readonly offer: OfferAsked;
}

const periods: Readonly<Record<string, PayPeriod>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  stunde: 'hour',
  tag: 'day',
  woche: 'week',
  monat: 'month',
  jahr: 'year',
};
const answers: Readonly<Record<string, OfferAnswer | null>> = {
  extended: null,
  open: null,
  offen: null,
  accepted: 'accepted',
  angenommen: 'accepted',
  declined: 'declined',
  abgelehnt: 'declined',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
};
const proofs = { word: 'word', written: 'written', schriftlich: 'written' } as const;
const booleans: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false, ja: true, nein: false };
const levels: Readonly<Record<string, OfferLevel>> = Object.fromEntries(OfferLevel.options.map((level) => [level, level]));
const countries = {
  safeParse: (text: string) => (/^[A-Za-z]{2}$/.test(text) ? ({ success: true, data: text } as const) : ({ success: false } as const)),
};

/** What a row says, or everything that is wrong with it. Amounts are in units of the currency, such as euros. */
export function readOffer(cells: Cells, { now }: ImportTerms): OfferEntry | readonly ImportRowNote[] {
  for (const column of ['date', 'role', 'currency', 'base', 'country'] as const) cells.needed(column);
  const currency = cells.checked('currency', Currency);
  const digits = currency === null ? 2 : minorDigits(currency);
  const extendedOn = dayIn(cells, 'date', now);
  const equity = amountIn(cells, 'equity', digits);
  const months = vestingIn(cells);
  if (equity !== null && cells.text('vesting-years') === '') cells.wrong('vesting-years', 'needs_another_column');
  const offer = {
    extendedOn,
    employerName: cells.checked('employer', oneLine(200)),
    note: cells.checked('note', someLines(1_000)),
    proof: cells.chosen('proof', proofs) ?? 'word',
    answer: answerIn(cells, extendedOn, now),
    terms: {
      role: cells.checked('role', oneLine(offerLimits.roleLength)),
      level: cells.chosen('level', levels),
      place: {
        country: cells.checked('country', countries),
        region: cells.checked('region', oneLine(80)),
        remote: cells.chosen('remote', booleans) ?? false,
      },
      currency,
      base: amountIn(cells, 'base', digits),
      period: cells.chosen('period', periods) ?? 'year',
      hoursPerWeek: hoursIn(cells),
      bonusPerYear: amountIn(cells, 'bonus', digits),
      equity: equity === null || months === null ? null : { total: equity, vestingMonths: months },
      perks: perksIn(cells),
    },
  };
  if (cells.notes.length > 0) return cells.notes;
  return { row: cells.row, offer: OfferAsked.parse(offer) };
}

function amountIn(cells: Cells, column: ImportColumn, digits: number): number | null {
  const text = cells.text(column);
  return text === '' ? null : (readAmount(text, digits) ?? cells.wrong(column, 'malformed'));
}

function dayIn(cells: Cells, column: ImportColumn, now: string): string | null {
  const text = cells.text(column);
  if (text === '') return null;
  const day = readDate(text);
  if (day === undefined) return cells.wrong(column, 'malformed');
  return day > now.slice(0, 10) ? cells.wrong(column, 'in_the_future') : day;
}

/** Without a day of its own, an answer is of the day that the offer was made on. */
function answerIn(cells: Cells, extendedOn: string | null, now: string) {
  const answer = cells.chosen('answer', answers);
  const on = dayIn(cells, 'answered-on', now);
  if (on !== null && cells.text('answer') === '') cells.wrong('answer', 'needs_another_column');
  if (on !== null && extendedOn !== null && on < extendedOn) cells.wrong('answered-on', 'malformed');
  return answer === null ? null : { answer, on: on ?? extendedOn };
}

function hoursIn(cells: Cells): number {
  const text = cells.text('hours-per-week').replace(',', '.');
  if (text === '') return 40;
  const hours = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : 0;
  if (hours <= 0) cells.wrong('hours-per-week', 'malformed');
  else if (hours > 168) cells.wrong('hours-per-week', 'too_large');
  return hours;
}

function vestingIn(cells: Cells): number | null {
  const text = cells.text('vesting-years').replace(',', '.');
  if (text === '') return null;
  const months = /^\d{1,2}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 12) : 0;
  if (months < 1) return cells.wrong('vesting-years', 'malformed');
  return months > offerLimits.vestingMonths ? cells.wrong('vesting-years', 'too_large') : months;
}

/** Separated by `;` or `|`. */
function perksIn(cells: Cells): readonly string[] {
  const perks = cells
    .text('perks')
    .split(/[;|]/)
    .map((perk) => perk.trim())
    .filter((perk) => perk !== '');
  const fine = perks.every((perk) => oneLine(offerLimits.perkLength).safeParse(perk).success);
  if (!fine) cells.wrong('perks', 'malformed');
  if (perks.length > offerLimits.perks) cells.wrong('perks', 'too_large');
  return perks;
}
