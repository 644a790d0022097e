import type { AvailabilitySupplyView } from '@candor/contracts';
import { MemoryRows } from '@candor/event-sourcing';
import type { JobContext } from '@candor/platform';
import { describe, expect, test } from '@jest/globals';
import { availabilitySupply } from '../reading/availability-supply.projection.ts';
import { noMinutes } from '../reading/availability-supply.rule.ts';
import { AvailabilitySupplyRefresher } from './refresh-availability-supply.job.ts';

const now = '2026-03-02T09:00:00.000Z';
const context = { clock: { now: () => now } } as JobContext;
const asked = (position: number) => ({ organizationId: 'acme', stream: 'scheduling/availability/acme/hana', version: 1, position });

function refresher(
  hosts: readonly (readonly [organizationId: string, monday: number])[],
  arrival: 'there' | 'parked' | 'timeout' = 'there',
) {
  const rows = new MemoryRows();
  for (const [index, [organizationId, monday]] of hosts.entries()) {
    const hostId = `host-${index}`;
    rows.rowsOf(availabilitySupply).set(`${organizationId}/${hostId}`, {
      organizationId,
      hostId,
      defaultScheduleId: 'work',
      schedules: [],
      minutes: { ...noMinutes, monday },
    });
  }
  const kept: AvailabilitySupplyView[] = [];
  const figures = {
    of: async () => kept.at(-1),
    replace: async (next: AvailabilitySupplyView) => void kept.push(next),
  };
  return { job: new AvailabilitySupplyRefresher(rows, figures, async () => arrival), kept };
}

describe('counting what an organization offers', () => {
  test('takes all of its hosts and nobody else’s, says when, and how far it goes', async () => {
    const { job, kept } = refresher([['acme', 60], ['globex', 999], ...Array.from({ length: 1_100 }, () => ['acme', 1] as const)]);
    await job.run(asked(7), context);
    expect(kept).toEqual([
      {
        organizationId: 'acme',
        hosts: 1_101,
        weeklyMinutes: 1_160,
        minutesByWeekday: { ...noMinutes, monday: 1_160 },
        computedAt: now,
        position: 7,
      },
    ]);
  });

  test('does nothing when figures go further already, or when it is run again', async () => {
    const { job, kept } = refresher([['acme', 60]]);
    await job.run(asked(7), context);
    await job.run(asked(7), context);
    await job.run(asked(5), context);
    expect(kept).toHaveLength(1);
  });

  test.each(['timeout', 'parked'] as const)('is tried again later when the rows do not show the event (%s)', async (arrival) => {
    const { job, kept } = refresher([['acme', 60]], arrival);
    await expect(job.run(asked(7), context)).rejects.toThrow(arrival);
    expect(kept).toEqual([]);
  });
});
