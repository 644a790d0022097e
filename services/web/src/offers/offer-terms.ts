import type { Answer, Sent } from '../api/types.ts';
import { isCurrency, minorOf, minorUnits } from '../numbers/numbers.ts';

export type Offer = Answer<'/api/interviews/offers/mine', 'get'>['items'][number];
export type OfferAsked = Sent<'/api/interviews/offers', 'post'>;
export type Terms = OfferAsked['terms'];

export const periods = ['year', 'month', 'week', 'day', 'hour'] as const satisfies readonly Terms['period'][];
export const levels = [
  'entry',
  'junior',
  'mid',
  'senior',
  'lead',
  'principal',
  'manager',
  'director',
  'executive',
] as const satisfies readonly NonNullable<Terms['level']>[];

/** How what became of an offer looks. */
export const answerTones = { accepted: 'good', declined: 'quiet', withdrawn: 'bad', lapsed: 'quiet' } as const;

/** What somebody types: texts, as they stand in the fields. */
export interface TermsDraft {
  readonly role: string;
  readonly level: string;
  readonly country: string;
  readonly region: string;
  readonly remote: boolean;
  readonly currency: string;
  readonly base: string;
  readonly period: string;
  readonly hoursPerWeek: string;
  readonly bonus: string;
  readonly equity: string;
  readonly vestingYears: string;
  readonly perks: readonly string[];
}

export const noTerms: TermsDraft = {
  role: '',
  level: '',
  country: '',
  region: '',
  remote: false,
  currency: 'EUR',
  base: '',
  period: 'year',
  hoursPerWeek: '',
  bonus: '',
  equity: '',
  vestingYears: '4',
  perks: [],
};

export type WrongField = 'role' | 'country' | 'currency' | 'base' | 'hoursPerWeek' | 'bonus' | 'equity' | 'vestingYears';
type Read = { readonly terms: Terms } | { readonly wrong: readonly WrongField[] };

/** The terms that were typed, with money in minor units, or the fields that say none. */
export function termsFrom(draft: TermsDraft): Read {
  const { role, region, remote, period, perks } = draft;
  const [country, currency] = [draft.country.trim().toUpperCase(), draft.currency.trim().toUpperCase()];
  const isKnown = isCurrency(currency);
  const amount = (typed: string) => (typed.trim() === '' || !isKnown ? null : minorOf(typed, currency));
  const [base, bonus, equity] = [amount(draft.base), amount(draft.bonus), amount(draft.equity)];
  const years = Number(draft.vestingYears.replace(',', '.'));
  const hours = draft.hoursPerWeek.trim() === '' ? null : Number(draft.hoursPerWeek.replace(',', '.'));
  const checks: readonly (readonly [WrongField, boolean])[] = [
    ['role', role.trim() === ''],
    ['country', !/^[A-Z]{2}$/.test(country)],
    ['currency', !isKnown],
    ['base', isKnown && (base === null || base === undefined)],
    ['hoursPerWeek', hours !== null && !(hours > 0 && hours <= 168)],
    ['bonus', bonus === undefined],
    ['equity', equity === undefined],
    ['vestingYears', equity != null && equity > 0 && !(years > 0 && years <= 20)],
  ];
  const wrong = checks.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
  if (wrong.length > 0 || base == null || bonus === undefined || equity === undefined) return { wrong };
  return {
    terms: {
      role: role.trim(),
      level: levels.find((one) => one === draft.level) ?? null,
      place: { country, region: region.trim() || null, remote },
      currency,
      base,
      period: periods.find((one) => one === period) ?? 'year',
      ...(hours === null ? {} : { hoursPerWeek: hours }),
      bonusPerYear: bonus,
      equity: equity === null || equity === 0 ? null : { total: equity, vestingMonths: Math.round(years * 12) },
      perks: perks.map((perk) => perk.trim()).filter((perk) => perk !== ''),
    },
  };
}

/** The fields of terms that are there, to be changed. */
export function draftOf({ terms }: Pick<Offer, 'terms'>): TermsDraft {
  const { role, level, place, currency, base, period, hoursPerWeek, bonusPerYear, equity, perks } = terms;
  const units = (minor: number | null) => (minor === null ? '' : String(minor / minorUnits(currency)));
  return {
    role: role ?? '',
    level: level ?? '',
    country: place.country,
    region: place.region ?? '',
    remote: place.remote ?? false,
    currency,
    base: units(base),
    period,
    hoursPerWeek: hoursPerWeek === null ? '' : String(hoursPerWeek),
    bonus: units(bonusPerYear),
    equity: units(equity?.total ?? null),
    vestingYears: equity ? String(equity.vestingMonths / 12) : noTerms.vestingYears,
    perks: [...perks],
  };
}
