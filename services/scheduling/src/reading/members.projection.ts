import { hostSubject, organizationStream } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';

/** Somebody who belongs to an organization now. */
export interface MemberRow {
  readonly organizationId: string;
  readonly personId: string;
  readonly role: 'owner' | 'recruiter' | 'interviewer' | 'analyst';
  /** `word`: a recruiter said so; they may have no account, and others set their hours. */
  readonly by: 'founding' | 'invitation' | 'word';
}

const memberKey = ({ data }: RecordedEvent<string, object>): string | readonly string[] =>
  'organizationId' in data && 'personId' in data
    ? hostSubject({ organizationId: String(data.organizationId), hostId: String(data.personId) })
    : [];

/** Members by organization and person, under the same key as a host's availability. Who left is gone. */
export const members: Projection<MemberRow> = {
  name: 'members',
  version: 1,
  indexes: [['organizationId'], ['personId']],
  from: [
    rowsFrom<typeof organizationStream, MemberRow>(organizationStream, memberKey, {
      MemberJoined: (_row, { data: { organizationId, personId, role, by } }) => ({ organizationId, personId, role, by }),
      MemberRoleChanged: (row, { data: { role } }) => row && { ...row, role },
      MemberLeft: () => undefined,
    }),
  ],
};
