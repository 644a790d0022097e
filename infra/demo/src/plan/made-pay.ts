import { minorDigits } from '@candor/contracts';
import type { About } from './about.ts';
import { later } from './calendar.ts';
import { effects } from './effects.ts';
import type { PlannedOffer } from './planned-chat.ts';

const day = 24 * 60;

/** A base per year in minor units, rounded as employers round. */
export function offeredBase({ chance, employer, person }: Pick<About, 'chance' | 'employer' | 'person'>): number {
  const exact = employer.pay * effects.pay[person.level] * Math.exp(chance.normal(0, effects.pay.deviation));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 2) * 5;
  return Math.round(exact / step) * step * 10 ** minorDigits(employer.currency);
}

const titles = { junior: 'Junior', mid: 'Mid-level', senior: 'Senior', lead: 'Lead' } as const;

const place = ({ employer }: About) => ({ country: employer.country, region: employer.region, remote: false });

export function madeOffer(about: About): PlannedOffer | null {
  const { chance, employer, person, end } = about;
  if (!chance.is(effects.offers)) return null;
  const base = offeredBase(about);
  const extended = later(end, chance.between(3, 20) * day);
  const terms = {
    role: `${titles[person.level]} ${person.skills[0] ?? 'generalist'}`,
    level: person.level,
    place: place(about),
    currency: employer.currency,
    base,
    period: 'year',
    bonusPerYear: chance.is(0.4) ? Math.round(base * 0.08) : null,
  };
  const answer = {
    answer: chance.is(effects.offersAccepted) ? 'accepted' : 'declined',
    on: later(extended, chance.between(1, 9) * day).slice(0, 10),
  } as const;
  return { extendedOn: extended.slice(0, 10), terms, answer };
}

/** Minor units as people name them: £71,600, and not £71,571.60. */
function asNamed(amount: number, currency: string): number {
  const unit = 10 ** minorDigits(currency);
  const step = 10 ** Math.max(2, Math.floor(Math.log10(amount / unit)) - 2) * unit;
  return Math.round(amount / step) * step;
}

/** A band around what the candidate hopes for. */
export function expectedBand(about: About): Readonly<Record<string, unknown>> {
  const { currency } = about.employer;
  const middle = offeredBase(about) * effects.expectedAbove;
  return { currency, from: asNamed(middle * 0.94, currency), to: asNamed(middle * 1.06, currency), period: 'year' };
}

export function madeExpectations(about: About): Readonly<Record<string, unknown>> | null {
  const { chance } = about;
  if (!chance.is(0.6)) return null;
  return {
    topics: chance.some(['career-path', 'conditions', 'culture', 'growth', 'industry'], 3),
    outcome: chance.pick(['follow-up', 'referred', 'other-role', 'offer', 'happier-where-i-am']),
    pay: chance.is(0.7) ? expectedBand(about) : null,
    confidence: chance.rating(3.4, 0.9, 1, 5),
  };
}
