import { isolation } from '@candor/testing';
import { afterAll, expect, test } from '@jest/globals';
import type { Told } from '../../oracle/checks.mjs';
import { judged } from './judging.ts';
import { LeadingProcesses } from './leading-processes.ts';
import { openedLog } from './opened-log.ts';
import { seeded } from './seeded.ts';
import { byPosition, byRememberedId, startTailing } from './tailing.ts';
import { startWriting } from './writing.ts';

const here = isolation();
const { mongodbUrl } = here.servers;
const [writers, each, rounds] = [32, 100, 5];
afterAll(() => here.clear());

test('readers that follow 32 writers miss nothing, and one that remembers the last id does', async () => {
  const database = `${here.prefix}_followed`;
  const random = seeded('followed');
  const [opened, ...others] = await Promise.all(Array.from({ length: 4 }, () => openedLog(mongodbUrl, database)));
  if (!opened) throw new Error('no log');
  const leaders = new LeadingProcesses({ mongodbUrl, database, lease: 6_000, service: 'interviews' });
  const told: Told[] = [];
  let missed = 0;
  try {
    leaders.start();
    await leaders.elected();
    const readers = Array.from({ length: 4 }, () => startTailing(byPosition(opened.log)));
    // The canary: if it misses nothing, there was nothing to be missed, and it is tried again.
    for (let round = 0; round < rounds && missed === 0; round++) {
      const canary = startTailing(byRememberedId(opened.commits));
      const writing = startWriting({
        logs: [opened, ...others].map(({ log }) => log),
        random,
        writers,
        each,
        streams: 500,
        prefix: `r${round}`,
      });
      await writing.done;
      told.push(...writing.told);
      const written = new Set(writing.told.map(({ key }) => key));
      missed = written.size - (await canary.stop()).filter((key) => written.has(key)).length;
    }
    await judged('followed', { told, logs: { interviews: opened } });
    const done = told.flatMap((line) => (line.told === 'done' ? [line.key] : []));
    for (const reader of readers) {
      const seen = await reader.stop();
      expect(seen).toHaveLength(done.length);
      expect(seen.toSorted()).toEqual(done.toSorted());
    }
    console.info(`${done.length} inserts by ${writers} writers: 4 readers by position missed 0, the one by id missed ${missed}`);
    expect(missed).toBeGreaterThan(0);
  } finally {
    await leaders.killAll();
    await Promise.all([opened, ...others].map((log) => log.close()));
  }
});
