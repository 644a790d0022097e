import { createContext, useContext } from 'react';
import type { Answer } from '../api/types.ts';
import { kept } from '../app/kept.ts';

type Belonging = NonNullable<Answer<'/api/people/me', 'get'>['memberships']>[number];

/** As whom a page of an organization is read. */
export type Membership = Belonging & { readonly personId: string };
export type Role = Membership['role'];

/** Of several organizations the one that was chosen last on this device. */
export const chosenOf = (memberships: readonly Belonging[], chosen = kept('organization')): Belonging | undefined =>
  memberships.find(({ organizationId }) => organizationId === chosen) ?? memberships[0];

export const MembershipContext = createContext<Membership | undefined>(undefined);

/** The organization whose pages are open, and one's role in it. */
export function useMembership(): Membership {
  const membership = useContext(MembershipContext);
  if (!membership) throw new Error('outside of <TeamFrame>');
  return membership;
}

/** Whether a role is there for the chats of everybody, and not for one's own alone. */
export const seesEverybody = (role: Role): boolean => role === 'owner' || role === 'recruiter';

/** The header by which a request names the organization that it is for. */
export const forOrganization = ({ organizationId }: Membership): { readonly 'candor-organization': string } => ({
  'candor-organization': organizationId,
});
