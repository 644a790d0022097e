import { hostSubject, organizationStream } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';

/** Somebody who belongs to an organization now: looked up when a file is made, fetched and made again. */
export interface ExportMemberRow {
  readonly organizationId: string;
  readonly personId: string;
  readonly role: 'owner' | 'recruiter' | 'interviewer' | 'analyst';
}

const memberKey = ({ data }: RecordedEvent<string, object>): string | readonly string[] =>
  'organizationId' in data && 'personId' in data
    ? hostSubject({ organizationId: String(data.organizationId), hostId: String(data.personId) })
    : [];

/** Members of organizations, by `hostSubject`. Who left is gone. */
export const exportMembers: Projection<ExportMemberRow> = {
  name: 'export-members',
  version: 1,
  from: [
    rowsFrom<typeof organizationStream, ExportMemberRow>(organizationStream, memberKey, {
      MemberJoined: (_row, { data: { organizationId, personId, role } }) => ({ organizationId, personId, role }),
      MemberRoleChanged: (row, { data: { role } }) => row && { ...row, role },
      MemberLeft: () => undefined,
    }),
  ],
};
