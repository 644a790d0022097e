import { AvailabilityView, hostSubject, OpenHoursQuery, OpenHoursView, SchedulesView } from '@candor/contracts';
import type { Clock, Sealer } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, Problem, Reads, Returns, Rows, SEALER } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { type HostAvailability, hostZone, scheduleOf } from '../availability/host-availability.rule.ts';
import { notAHost } from '../availability/own-availability.ts';
import { ownSubject } from '../availability/own-host.rule.ts';
import { availabilityView, schedulesView, sealedNotes } from './availability-view.rule.ts';
import { hostAvailability } from './host-availability.projection.ts';
import { members } from './members.projection.ts';
import { openHoursView } from './open-hours-view.rule.ts';

/** A host reads all of their own; an owner or recruiter reads a colleague's without the notes. */
@Controller('availability')
export class HostAvailabilityQueries {
  constructor(
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer'] })
  @Reads(hostAvailability)
  @Returns(AvailabilityView)
  async own(@AskedBy() asker: Asker): Promise<AvailabilityView> {
    const host = await this.ownRow(asker);
    const sealed = sealedNotes(host);
    const texts = await this.sealer.open(sealed);
    return availabilityView(host, (note) => texts[sealed.indexOf(note)] ?? null);
  }

  /** Of whoever has none yet, none. */
  @Get('schedules')
  @Access({ roles: ['owner', 'recruiter', 'interviewer'] })
  @Reads(hostAvailability)
  @Returns(SchedulesView)
  async ownSchedules(@AskedBy() asker: Asker): Promise<SchedulesView> {
    return schedulesView(await this.rows.of(hostAvailability).get(ownKey(asker)));
  }

  @Get('hours')
  @Access({ roles: ['owner', 'recruiter', 'interviewer'] })
  @Reads(hostAvailability)
  @Returns(OpenHoursView)
  async ownHours(@AskedBy() asker: Asker, @Query({ schema: OpenHoursQuery }) query: OpenHoursQuery): Promise<OpenHoursView> {
    return this.hours(await this.ownRow(asker), query);
  }

  @Get('hosts/:hostId')
  @Access({ roles: ['owner', 'recruiter'] })
  @Reads(hostAvailability)
  @Returns(AvailabilityView)
  async colleague(@AskedBy() asker: Asker, @Param('hostId') hostId: string): Promise<AvailabilityView> {
    return availabilityView(await this.colleagueRow(asker, hostId));
  }

  /** Of a member who has none yet, none. */
  @Get('hosts/:hostId/schedules')
  @Access({ roles: ['owner', 'recruiter'] })
  @Reads(hostAvailability, members)
  @Returns(SchedulesView)
  async colleagueSchedules(@AskedBy() { organization = '' }: Asker, @Param('hostId') hostId: string): Promise<SchedulesView> {
    const key = hostSubject({ organizationId: organization, hostId });
    const host = await this.rows.of(hostAvailability).get(key);
    if (!host && !(await this.rows.of(members).get(key))) throw notFound();
    return schedulesView(host);
  }

  @Get('hosts/:hostId/hours')
  @Access({ roles: ['owner', 'recruiter'] })
  @Reads(hostAvailability)
  @Returns(OpenHoursView)
  async colleagueHours(
    @AskedBy() asker: Asker,
    @Param('hostId') hostId: string,
    @Query({ schema: OpenHoursQuery }) query: OpenHoursQuery,
  ): Promise<OpenHoursView> {
    return this.hours(await this.colleagueRow(asker, hostId), query);
  }

  private hours(host: HostAvailability, { from, to, schedule, zone }: OpenHoursQuery): OpenHoursView {
    const chosen = scheduleOf(host, schedule ?? host.defaultScheduleId);
    if (!chosen) throw new Problem(404, 'unknown_schedule', { facts: { scheduleId: schedule } });
    return openHoursView(host, chosen, { from, to }, zone ?? hostZone(host), this.clock.now());
  }

  private async ownRow(asker: Asker): Promise<HostAvailability> {
    const host = await this.rows.of(hostAvailability).get(ownKey(asker));
    if (!host) throw notFound('You have no schedule yet: create one with PUT availability/schedules/<id>.');
    return host;
  }

  /** The key begins with the asker's own organization, so that nobody can be seen across organizations. */
  private async colleagueRow({ organization = '' }: Asker, hostId: string): Promise<HostAvailability> {
    const host = await this.rows.of(hostAvailability).get(hostSubject({ organizationId: organization, hostId }));
    if (!host) throw notFound();
    return host;
  }
}

function ownKey({ actor, organization }: Asker): string {
  const subject = ownSubject(actor, organization);
  if (subject === undefined) throw notAHost();
  return subject;
}
