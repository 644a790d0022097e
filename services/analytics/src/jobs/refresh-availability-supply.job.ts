import { everyRow, type Job, type RowReaders } from '@candor/event-sourcing';
import { type JobContext, type JobHandler, Rows, WAIT_FOR, type WaitFor } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { availabilitySupply } from '../reading/availability-supply.projection.ts';
import { supplyOf } from '../reading/availability-supply.rule.ts';
import { SupplyFigures } from '../reading/supply-figures.ts';

const RefreshAvailabilitySupply = z.object({
  organizationId: z.string(),
  /** The event that asked for it, and its place in the log of analytics. */
  stream: z.string(),
  version: z.number().int(),
  position: z.number().int(),
});
type RefreshAvailabilitySupply = z.infer<typeof RefreshAvailabilitySupply>;

/** Counts what an organization's hosts offer, as of the last event that asked for it. */
export const refreshAvailabilitySupply: Job<RefreshAvailabilitySupply> = {
  name: 'refresh-availability-supply',
  queue: 'figures',
  data: RefreshAvailabilitySupply,
  id: ({ organizationId }) => organizationId,
  merge: (before, asked) => (before.position > asked.position ? before : asked),
  attempts: 8,
  backoff: 500,
};

const patienceMs = 10_000;

@Injectable()
export class AvailabilitySupplyRefresher implements JobHandler<RefreshAvailabilitySupply> {
  constructor(
    @Inject(Rows) private readonly rows: RowReaders,
    @Inject(SupplyFigures) private readonly figures: Pick<SupplyFigures, 'of' | 'replace'>,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
  ) {}

  async run({ organizationId, stream, version, position }: RefreshAvailabilitySupply, { clock }: JobContext): Promise<void> {
    if (((await this.figures.of(organizationId))?.position ?? 0) >= position) return;
    const arrival = await this.waitFor(availabilitySupply.name, stream, version, patienceMs);
    if (arrival !== 'there') throw new Error(`${availabilitySupply.name} does not show ${stream}@${version} yet (${arrival})`);
    const minutes = await this.minutesOfHosts(organizationId);
    await this.figures.replace({ organizationId, ...supplyOf(minutes), computedAt: clock.now(), position });
  }

  private async minutesOfHosts(organizationId: string) {
    return (await everyRow(this.rows.of(availabilitySupply), { organizationId })).map(({ minutes }) => minutes);
  }
}
