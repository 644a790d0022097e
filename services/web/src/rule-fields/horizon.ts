import type { Answer } from '../api/types.ts';

export type Horizon = Answer<'/api/scheduling/availability', 'get'>['horizon'];

/** What is offered to choose from; whatever else is set stays among it. */
const usual: readonly Horizon[] = [
  { kind: 'rolling', days: 14, counting: 'calendar' },
  { kind: 'rolling', days: 30, counting: 'calendar' },
  { kind: 'rolling', days: 60, counting: 'calendar' },
  { kind: 'rolling', days: 90, counting: 'calendar' },
  { kind: 'rolling', days: 10, counting: 'business' },
  { kind: 'rolling', days: 20, counting: 'business' },
];

export const keyOf = (horizon: Horizon): string => (horizon.kind === 'rolling' ? `${horizon.counting}-${horizon.days}` : 'fixed');

/** From today on so many days, counted in one way or the other, with the one that is set. */
export function rollingChoices(set: Horizon | null): readonly (Horizon & { readonly kind: 'rolling' })[] {
  const all = set === null || usual.some((one) => keyOf(one) === keyOf(set)) ? usual : [set, ...usual];
  return all.filter((one) => one.kind === 'rolling');
}
