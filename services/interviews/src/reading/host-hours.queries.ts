import { HostHoursView, hostSubject } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { hostHours } from './host-hours.projection.ts';
import { hostHoursView, noHours } from './host-hours-view.rule.ts';
import { members } from './members.projection.ts';

/** Members see the hours of their organization's hosts. */
@Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'] })
@Controller('host-hours')
export class HostHoursQueries {
  constructor(
    private readonly rows: Rows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Reads(hostHours)
  @Returns(pageOf(HostHoursView))
  async list(@AskedBy() { organization = '' }: Asker, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<HostHoursView>> {
    const sort = [{ by: 'hostId' }] as const;
    const { rows, next } = await this.rows.of(hostHours).find({ organizationId: organization }, { sort, limit, after: cursor });
    const now = this.clock.now();
    return { items: rows.flatMap((row) => hostHoursView(row, now) ?? []), next: next ?? null };
  }

  /** Of a member who has no hours yet, none. */
  @Get(':hostId')
  @Reads(hostHours, members)
  @Returns(HostHoursView)
  async one(@AskedBy() { actor, organization = '' }: Asker, @Param('hostId') hostId: string): Promise<HostHoursView> {
    const host = { organizationId: organization, hostId };
    const row = await this.rows.of(hostHours).get(hostSubject(host));
    const view = row && hostHoursView(row, this.clock.now());
    if (view) return view;
    // who has just joined is known here a moment later
    if (actor.id !== hostId && !(await this.rows.of(members).get(hostSubject(host)))) throw notFound();
    return noHours(host);
  }
}
