import type { Job } from '@candor/event-sourcing';
import { BullJobs, handle, names, TestClock } from '@candor/platform';
import { isolation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { advance, type ClockedInstallation, show } from '../../src/clock/clock-commands.ts';

const here = isolation();
const remind: Job<string> = { name: 'remind', queue: 'mail', data: { parse: String }, id: (id) => id };
const quiet = () => undefined;

describe('the operator and the clock', () => {
  let client: mongo.MongoClient;
  let installation: ClockedInstallation;
  let close: () => Promise<void>;

  const said = async (run: (say: (line: string) => void) => Promise<void>): Promise<string> => {
    const lines: string[] = [];
    await run((line) => lines.push(line));
    return lines.join('\n').replace(/\(\d+\.\d s\)/, '(… s)');
  };

  beforeAll(async () => {
    client = await mongo.MongoClient.connect(here.servers.mongodbUrl, { serverSelectionTimeoutMS: 5_000 });
    const { prefix, servers } = here;
    installation = {
      client,
      config: { prefix, redisUrl: servers.redisUrl },
      database: (service) => client.db(names.database(prefix, service)),
    };
    close = () => client.close();
  });
  afterAll(async () => {
    await close();
    await here.clear();
  });

  test('an installation on real time is told apart', async () => {
    await expect(advance(installation, '14d', [], quiet)).rejects.toThrow('npm start -- --test-clock');
  });

  test('the clock is shown and moved, with every stop on its way', async () => {
    const database = installation.database('scheduling');
    const start = '2026-03-02T09:00:00.000Z';
    const clock = await TestClock.open(client.db(names.installationDatabase(here.prefix)), 'scheduling', start, { clockTrouble: quiet });
    const reports = { log: quiet, retrying: quiet, gaveUp: quiet, jobTrouble: quiet };
    const jobs = await BullJobs.open({
      database,
      redisUrl: here.servers.redisUrl,
      prefix: names.jobs(here.prefix, 'scheduling'),
      clock,
      reports,
    });
    close = () =>
      jobs
        .close()
        .then(() => clock.close())
        .then(() => client.close());
    class Remind {
      async run() {}
    }
    await jobs.start([handle(remind, Remind)], () => new Remind());
    await jobs.enqueue({ job: remind, data: 'ana', at: '2026-03-05T09:00:00.000Z' });
    expect(await said((say) => show(installation, say))).toBe(
      [
        'the clock stands at 2026-03-02T09:00:00.000Z, never moved',
        'next jobs                 service',
        '2026-03-05T09:00:00.000Z  scheduling  remind',
      ].join('\n'),
    );
    expect(await said((say) => advance(installation, '14d', [], say))).toBe(
      [
        'from 2026-03-02T09:00:00.000Z to 2026-03-16T09:00:00.000Z',
        '  2026-03-05T09:00:00.000Z  remind',
        'the clock stands at 2026-03-16T09:00:00.000Z; it stopped once on its way (… s)',
      ].join('\n'),
    );
    await expect(advance(installation, '2026-03-01', [], quiet)).rejects.toThrow('does not go back');
    expect(await said((say) => show(installation, say))).toContain('no jobs are scheduled');
  });
});
