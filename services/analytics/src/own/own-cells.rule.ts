import type { OfferTerms, RoleFamily } from '@candor/contracts';

interface Offered {
  readonly terms: { readonly place: Pick<OfferTerms['place'], 'country'>; readonly level: OfferTerms['level'] };
}

/**
 * Which cells of the market somebody is in themselves, by what cells say of whom they are: of all, or of the own role family; pay in
 * the countries and on the levels of the own offers. None by kind or industry: one has chats of several.
 */
export const ownCells = (roleFamily: RoleFamily | null, offers: readonly Offered[]): Readonly<Record<string, readonly string[]>> => ({
  roleFamily: roleFamily === null ? [] : [roleFamily],
  country: [...new Set(offers.map(({ terms }) => terms.place.country))],
  level: [...new Set(offers.map(({ terms }) => terms.level ?? 'unknown'))],
  kind: [],
  industry: [],
});
