import { AvailabilitySupplyView, hostOf, streamSubject } from '@candor/contracts';
import { type EventLog } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, EVENT_LOG, malformed, notFound, Problem, parseAfter, Reads, Returns } from '@candor/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { availabilitySupply } from './availability-supply.projection.ts';
import { SupplyFigures } from './supply-figures.ts';

const After = z.object({ after: z.string().optional() });
const looks = 100;
const betweenLooksMs = 50;

/** What an organization's hosts offer together, for its members. The organization's own process figures are not guarded. */
@Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'], scopes: ['analytics:read'] })
@Controller('availability-supply')
export class AvailabilitySupplyQueries {
  constructor(
    private readonly figures: SupplyFigures,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  @Get()
  @Reads(availabilitySupply)
  @Returns(AvailabilitySupplyView)
  async supply(
    @AskedBy() { organization = '' }: Asker,
    @Query({ schema: After }) { after }: z.output<typeof After>,
  ): Promise<AvailabilitySupplyView> {
    const figures = after === undefined ? await this.figures.of(organization) : await this.countedAfter(organization, after);
    if (!figures) throw notFound('None of your hosts has hours yet.');
    return figures;
  }

  /** The rows show it by now; the job that counts them comes a moment later. */
  private async countedAfter(organization: string, after: string): Promise<AvailabilitySupplyView> {
    const { stream, version } = parseAfter(after);
    if (hostOf(streamSubject(stream)).organizationId !== organization)
      throw malformed([{ field: 'after', message: 'names a stream that this answer does not depend on' }]);
    const position = (await this.log.positionOf(stream, version)) ?? Number.POSITIVE_INFINITY;
    for (let look = 0; look < looks; look++) {
      const figures = await this.figures.of(organization);
      if (figures && figures.position >= position) return figures;
      await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
    }
    throw new Problem(202, 'not_yet', {
      detail: 'It has been stored, and is not counted yet. Ask again.',
      facts: { after },
      headers: { 'retry-after': '1' },
    });
  }
}
