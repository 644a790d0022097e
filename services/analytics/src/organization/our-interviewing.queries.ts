import { OurInterviewingView } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, malformed, Returns } from '@candor/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { Figures } from '../showing/figures.ts';
import { SeenFigures } from '../showing/seen-figures.ts';
import { ProcessFigures } from './process-figures.ts';

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Write a month as 2026-03.');
const Months = z.object({ from: month.optional().describe('The present month, if left out'), to: month.optional() });

/** How our interviewing goes: what we do ourselves as of now, and what guests think as it was released. */
@Controller('our-interviewing')
export class OurInterviewingQueries {
  constructor(
    private readonly process: ProcessFigures,
    private readonly figures: Figures,
    private readonly seen: SeenFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ['owner', 'recruiter', 'analyst'], scopes: ['analytics:read'] })
  @Returns(OurInterviewingView)
  async view(@AskedBy() asker: Asker, @Query({ schema: Months }) months: z.output<typeof Months>): Promise<OurInterviewingView> {
    const now = this.clock.now();
    const { organization: organizationId = '' } = asker;
    const { to = now.slice(0, 7) } = months;
    const { from = to } = months;
    if (from > to) throw malformed([{ field: 'to', message: 'must not be before `from`' }]);
    const viewer = { organizationId, isCandidate: false, demo: false };
    const { items: opinions } = await this.figures.newest(viewer, { ofOrganization: true }, now);
    await this.seen.note(asker, `our-interviewing ${from} ${to}`, opinions.length, now);
    return { asOf: now, from, to, process: await this.process.of(organizationId, from, to, now), opinions };
  }
}
