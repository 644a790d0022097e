import type { OfferTerms, PayPeriod, PayPerYear } from '@candor/contracts';

const weeks = 52;
const hoursOfDay = 8;

/** How often a year has the period, for somebody who works so many hours a week; a day has 8 hours, a year 52 weeks. */
export function periodsPerYear(period: PayPeriod, hoursPerWeek: number): number {
  switch (period) {
    case 'hour':
      return hoursPerWeek * weeks;
    case 'day':
      return (hoursPerWeek / hoursOfDay) * weeks;
    case 'week':
      return weeks;
    case 'month':
      return 12;
    case 'year':
      return 1;
  }
}

/** What an offer comes to in a year, in minor units, rounded: equity is the grant divided by its years of vesting. */
export function payPerYear({ base, period, hoursPerWeek, bonusPerYear, equity }: OfferTerms): PayPerYear {
  const parts = {
    base: Math.round(base * periodsPerYear(period, hoursPerWeek)),
    bonus: bonusPerYear ?? 0,
    equity: equity === null ? 0 : Math.round((equity.total * 12) / equity.vestingMonths),
  };
  return { ...parts, total: parts.base + parts.bonus + parts.equity };
}
