import { HostHoursView, hostSubject } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { hostHours } from './host-hours.projection.ts';
import { hostHoursView } from './host-hours-view.rule.ts';

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

  @Get(':hostId')
  @Reads(hostHours)
  @Returns(HostHoursView)
  async one(@AskedBy() { organization = '' }: Asker, @Param('hostId') hostId: string): Promise<HostHoursView> {
    const row = await this.rows.of(hostHours).get(hostSubject({ organizationId: organization, hostId }));
    const view = row && hostHoursView(row, this.clock.now());
    if (!view) throw notFound();
    return view;
  }
}
