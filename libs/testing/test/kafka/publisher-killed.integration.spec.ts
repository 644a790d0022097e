import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { commitsTopic } from '@candor/contracts';
import { names } from '@candor/platform';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import { services } from './services-under-test.ts';

let world: ReturnType<typeof services>;
beforeEach(() => {
  world = services();
});
afterEach(() => world.clear(), 60_000);

const chat = (n: number | string) => `interviews/chat/${n}`;
const topic = () => commitsTopic('interviews', world.here.prefix);

test.each(['publisher.before-send', 'publisher.after-ack'])(
  'a publisher killed at %s loses nothing, and what it repeats does no harm',
  async (failpoint) => {
    const from = await world.interviews({ leads: false });
    const publish = (failpoints: string) =>
      fork(
        new URL('./publish.process.mjs', import.meta.url),
        [
          world.here.servers.mongodbUrl,
          names.database(world.here.prefix, 'interviews'),
          world.here.prefix,
          world.here.servers.kafkaBrokers.join(),
        ],
        { execArgv: [], stdio: 'inherit', env: { ...process.env, CANDOR_FAILPOINTS: failpoints, NODE_OPTIONS: '' } },
      );
    let count = 0;
    for (let round = 0; round < 2; round++) {
      const killed = publish(`${failpoint}:2`);
      while (killed.signalCode === null && killed.exitCode === null) {
        await from.append(chat(count % 3), [`${count}`]);
        count++;
        await sleep(20);
      }
      expect(killed.signalCode).toBe('SIGKILL');
    }
    const last = publish('');
    try {
      const to = await world.feedback();
      await eventually(async () => expect((await to.all()).length).toBe(count), { within: 90_000 });
      const ends = await world.admin((admin) => admin.fetchTopicOffsets(topic()));
      const sent = ends.reduce((sum, { high }) => sum + Number(high), 0);
      expect(sent).toBeGreaterThanOrEqual(failpoint === 'publisher.after-ack' ? count + 2 : count);
    } finally {
      last.kill('SIGKILL');
    }
  },
  180_000,
);
