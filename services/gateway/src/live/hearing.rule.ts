import { type Audience, toOrganization, toPerson } from '@candor/event-sourcing';

/** Who sees all that an organization has: everybody else hears of what they have a part in. */
const seesAll = ['owner', 'recruiter'];

interface Hearer {
  readonly actor: { readonly id: string };
  readonly memberships: readonly { readonly organization: string; readonly role: string }[];
}

/** @returns as whom somebody is told of changes. A candidate is no member here, and a member no candidate. */
export const hearsAs = ({ actor, memberships }: Hearer): ReadonlySet<Audience> =>
  new Set([
    toPerson(actor.id),
    ...memberships.filter(({ role }) => seesAll.includes(role)).map(({ organization }) => toOrganization(organization)),
  ]);
