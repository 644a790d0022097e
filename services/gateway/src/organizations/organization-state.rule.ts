import type { MemberRole } from '@candor/contracts';

export interface Invitation {
  readonly personId: string;
  readonly role: MemberRole;
  readonly expiresAt: string;
  readonly status: 'open' | 'withdrawn' | 'used';
}

export interface Organization {
  /** Null before it is founded. */
  readonly name: string | null;
  readonly domains: readonly string[];
  readonly parentCompany: string | null;
  readonly retentionMonths: number | null;
  readonly members: Readonly<Record<string, MemberRole>>;
  readonly invitations: Readonly<Record<string, Invitation>>;
  readonly keys: Readonly<Record<string, 'good' | 'revoked'>>;
}

export const unfounded: Organization = {
  name: null,
  domains: [],
  parentCompany: null,
  retentionMonths: null,
  members: {},
  invitations: {},
  keys: {},
};

export const withMember = (state: Organization, personId: string, role: MemberRole): Organization => ({
  ...state,
  members: { ...state.members, [personId]: role },
  invitations: closed(state.invitations, personId, 'used'),
});

export function withoutMember(state: Organization, personId: string): Organization {
  const { [personId]: _, ...members } = state.members;
  return { ...state, members };
}

/** Somebody has one open invitation at most. */
export const withInvitation = (state: Organization, invitationId: string, invitation: Omit<Invitation, 'status'>): Organization => ({
  ...state,
  invitations: { ...closed(state.invitations, invitation.personId, 'withdrawn'), [invitationId]: { ...invitation, status: 'open' } },
});

export const withdrawn = (state: Organization, invitationId: string): Organization => {
  const invitation = state.invitations[invitationId];
  return invitation ? { ...state, invitations: { ...state.invitations, [invitationId]: { ...invitation, status: 'withdrawn' } } } : state;
};

const closed = (invitations: Organization['invitations'], personId: string, status: 'withdrawn' | 'used'): Organization['invitations'] =>
  Object.fromEntries(
    Object.entries(invitations).map(([id, invitation]) => [
      id,
      invitation.personId === personId && invitation.status === 'open' ? { ...invitation, status } : invitation,
    ]),
  );
