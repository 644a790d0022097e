import { setTimeout as pause } from 'node:timers/promises';
import { eventually, type Isolation } from '@candor/testing';
import { expect } from '@jest/globals';
import { judged } from './judging.ts';
import { type LeadingProcess, LeadingProcesses } from './leading-processes.ts';
import { openedLog } from './opened-log.ts';
import type { Random } from './random.ts';
import { seeded } from './seeded.ts';
import { startWriting } from './writing.ts';

/** Milliseconds. */
export const lease = 900;

/** Takes the lead from whoever has it, `times` times, while six writers write and four processes want to lead. */
export async function takingTheLead(
  { servers: { mongodbUrl }, prefix }: Isolation,
  name: string,
  times: number,
  take: (leader: LeadingProcess, random: Random, successor: () => Promise<LeadingProcess>) => Promise<void>,
): Promise<void> {
  const random = seeded(name);
  const database = `${prefix}_${name}`;
  const opened = await openedLog(mongodbUrl, database);
  const leaders = new LeadingProcesses({
    mongodbUrl,
    database,
    lease,
    service: 'interviews',
    handles: true,
  });
  for (let process = 0; process < 4; process++) leaders.start();
  const writing = startWriting({ logs: [opened.log], random, writers: 6, rest: 300 });
  try {
    // Or one that sleeps would be the only one to take over from itself.
    await eventually(() => expect(leaders.all.every((one) => one.heard('stands by'))).toBe(true));
    for (let round = 0; round < times; round++) {
      const leader = await leaders.elected();
      const { epoch } = leader;
      await pause(random.below(200));
      await take(leader, random, () => leaders.elected({ epoch }));
      // Awake again, it finds itself replaced.
      await eventually(() => expect(leader.heard('resigned', epoch)).toBe(true), { within: 300_000, what: 'that the old leader resigns' });
    }
    await writing.stop();
    await judged(name, { told: writing.told, logs: { interviews: opened }, handled: 'interviews' });
    expect(leaders.elections).toBeGreaterThan(times);
  } finally {
    await leaders.killAll();
    await opened.close();
  }
}
