import { hostSubject, organizationStream } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';

/** Somebody who belongs to an organization now. */
export interface MemberRow {
  readonly organizationId: string;
  readonly personId: string;
  readonly role: 'owner' | 'recruiter' | 'interviewer' | 'analyst';
  /** Sealed: what a recruiter calls somebody who joined by their word. */
  readonly name?: string;
}

const memberKey = ({ data }: RecordedEvent<string, object>): string | readonly string[] =>
  'organizationId' in data && 'personId' in data
    ? hostSubject({ organizationId: String(data.organizationId), hostId: String(data.personId) })
    : [];

/** Members of organizations, by `hostSubject`. Who left is gone. */
export const members: Projection<MemberRow> = {
  name: 'members',
  version: 1,
  indexes: [['organizationId'], ['personId']],
  from: [
    rowsFrom<typeof organizationStream, MemberRow>(organizationStream, memberKey, {
      MemberJoined: (_row, { data: { organizationId, personId, role, name } }) => ({
        organizationId,
        personId,
        role,
        ...(name === undefined ? {} : { name }),
      }),
      MemberRoleChanged: (row, { data: { role } }) => row && { ...row, role },
      MemberLeft: () => undefined,
    }),
  ],
};
