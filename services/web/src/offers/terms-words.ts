import { money } from '../numbers/numbers.ts';
import type { Texts } from '../texts/en/index.ts';
import type { Offer, TermsDraft } from './offer-terms.ts';

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

/** What somebody typed, line by line, to be taken elsewhere. */
export function draftInWords(draft: TermsDraft, { offers }: Pick<Texts, 'offers'>): string {
  const { fields, levels, periods } = offers;
  const named = (names: Readonly<Record<string, string>>, value: string) => names[value] ?? value;
  const lines = [
    [fields.role, draft.role],
    [fields.level, named(levels, draft.level)],
    [fields.base, draft.base === '' ? '' : `${draft.base} ${draft.currency}`],
    [fields.period, named(periods, draft.period)],
    [fields.hoursPerWeek, draft.hoursPerWeek],
    [fields.bonus, draft.bonus],
    [fields.equity, draft.equity],
    [fields.vestingYears, draft.equity === '' ? '' : draft.vestingYears],
    [fields.country, draft.country],
    [fields.region, draft.region],
    [fields.perks, draft.perks.join(', ')],
  ];
  return [
    ...lines.flatMap(([label, said = '']) => (said.trim() === '' ? [] : [`${label}: ${said}`])),
    ...(draft.remote ? [fields.remote] : []),
  ].join('\n');
}
