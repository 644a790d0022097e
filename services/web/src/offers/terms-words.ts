import { money } from '../numbers/numbers.ts';
import type { Texts } from '../texts/en/index.ts';
import type { Offer } from './offer-terms.ts';

/** What is offered, in a line. */
export function termsInWords(terms: Offer['terms'], { offers }: Pick<Texts, 'offers'>, locale: string): string {
  const { role, base, period, currency, bonusPerYear, equity } = terms;
  const amount = (minor: number) => money(minor, currency, locale);
  const parts = [
    offers.base(amount(base), offers.periods[period]),
    bonusPerYear === null ? null : `${offers.parts.bonus} ${amount(bonusPerYear)}`,
    equity === null ? null : `${offers.parts.equity} ${amount(equity.total)}`,
  ];
  return `${role ?? offers.erased}: ${parts.filter((part) => part !== null).join(', ')}`;
}
