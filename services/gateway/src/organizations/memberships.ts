import type { ProfileView } from '@candor/contracts';
import { type Membership, Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { type MemberRow, members } from './members.projection.ts';
import { organizations } from './organizations.projection.ts';

/** More than anybody is a member of; a token has to fit a header. */
const most = 40;

/** Which organizations people are members of, as the log has it up to a moment ago. */
@Injectable()
export class Memberships {
  constructor(private readonly rows: Rows) {}

  /** What a token says. */
  async of(personId: string): Promise<readonly Membership[]> {
    return (await this.find(personId)).map(({ organizationId: organization, role }) => ({ organization, role }));
  }

  async named(personId: string): Promise<ProfileView['memberships']> {
    const rows = await this.find(personId);
    const known = await this.rows.of(organizations).getMany(rows.map(({ organizationId }) => organizationId));
    return rows.map(({ organizationId, role, since }) => ({
      organizationId,
      role,
      since,
      name: known.get(organizationId)?.name ?? organizationId,
    }));
  }

  private async find(personId: string): Promise<readonly MemberRow[]> {
    return (await this.rows.of(members).find({ personId }, { limit: most })).rows;
  }
}
