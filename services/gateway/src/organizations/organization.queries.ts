import { InvitationView, MemberView, OrganizationView } from '@candor/contracts';
import type { Clock, Sealer } from '@candor/event-sourcing';
import { Access, CLOCK, notFound, type Page, Paging, pageOf, Reads, Returns, Rows, SEALER } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { opened } from '../people/opened.ts';
import { people } from '../people/people.projection.ts';
import { invitations } from './invitations.projection.ts';
import { members } from './members.projection.ts';
import { organizations } from './organizations.projection.ts';

/** What members see of their organization and of each other. */
@Controller('api/organizations/:organization')
export class OrganizationQueries {
  constructor(
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'], scopes: ['organization:read'] })
  @Reads(organizations)
  @Returns(OrganizationView)
  async organization(@Param('organization') id: string): Promise<OrganizationView> {
    const row = await this.rows.of(organizations).get(id);
    if (!row) throw notFound();
    return row;
  }

  /** Whoever joined by a recruiter's word is called what the recruiter calls them. */
  @Get('members')
  @Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'] })
  @Reads(members, people)
  @Returns(pageOf(MemberView))
  async colleagues(@Param('organization') id: string, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<MemberView>> {
    const page = await this.rows.of(members).find({ organizationId: id }, { sort: [{ by: 'since' }], limit, after: cursor });
    const known = await this.rows.of(people).getMany(page.rows.map(({ personId }) => personId));
    const names = page.rows.map(({ by, givenName, personId }) => (by === 'word' ? givenName : (known.get(personId)?.name ?? null)));
    const addresses = page.rows.map(({ personId }) => known.get(personId)?.address ?? null);
    const texts = await opened(this.sealer, [...names, ...addresses]);
    const items = page.rows.map(({ personId, role, by, since }, index) => ({
      personId,
      role,
      by,
      since,
      name: texts[index] ?? null,
      address: texts[index + page.rows.length] ?? null,
    }));
    return { items, next: page.next ?? null };
  }

  @Get('invitations')
  @Access({ roles: ['owner', 'recruiter'] })
  @Reads(invitations, people)
  @Returns(pageOf(InvitationView))
  async invited(@Param('organization') id: string, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<InvitationView>> {
    const page = await this.rows.of(invitations).find({ organizationId: id }, { sort: [{ by: 'invitedAt' }], limit, after: cursor });
    const known = await this.rows.of(people).getMany(page.rows.map(({ personId }) => personId));
    const addresses = await opened(
      this.sealer,
      page.rows.map(({ personId }) => known.get(personId)?.address ?? null),
    );
    const now = this.clock.now();
    const items = page.rows.map((row, index) => ({ ...row, expired: row.expiresAt <= now, address: addresses[index] ?? null }));
    return { items, next: page.next ?? null };
  }
}
