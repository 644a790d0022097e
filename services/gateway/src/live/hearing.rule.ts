import { type Audience, toOrganization, toPerson } from '@candor/event-sourcing';
import type { Asker } from '@candor/platform';

/** Who sees all that an organization has: everybody else hears of what they have a part in. */
const seesAll = ['owner', 'recruiter'];

/** @returns as whom somebody is told of changes. A candidate is no member here, and a member no candidate. */
export const hearsAs = ({ actor, memberships }: Pick<Asker, 'actor' | 'memberships'>): ReadonlySet<Audience> =>
  new Set([
    toPerson(actor.id),
    ...memberships.filter(({ role }) => seesAll.includes(role)).map(({ organization }) => toOrganization(organization)),
  ]);
