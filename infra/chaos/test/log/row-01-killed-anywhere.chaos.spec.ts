import { names } from '@candor/platform';
import { eventually, isolation } from '@candor/testing';
import { afterAll, expect, test } from '@jest/globals';
import { judged } from './judging.ts';
import { LeadingProcesses } from './leading-processes.ts';
import { openedLog } from './opened-log.ts';
import type { Random } from './random.ts';
import { seeded } from './seeded.ts';
import { positionsSent } from './sent.ts';
import { startWriting } from './writing.ts';

const here = isolation();
const { mongodbUrl, kafkaBrokers } = here.servers;
const kafka = { brokers: kafkaBrokers, prefix: here.prefix };
const deaths = 50;
/** Commits that are published before the publisher notes how far it is. */
const batch = 500;
afterAll(() => eventually(() => here.clear(), { within: 90_000, every: 500 }), 100_000);

const places = [
  'sequencer.before-plan',
  'sequencer.after-plan',
  'sequencer.after-stamps',
  'publisher.before-send',
  'publisher.after-ack',
] as const;

const armed = (random: Random): string => `${random.among(places)}:${1 + random.below(4)}`;

test('processes killed 50 times anywhere between log and Kafka lose nothing, and effects elsewhere happen once', async () => {
  const random = seeded('killed-anywhere');
  const database = { interviews: names.database(here.prefix, 'interviews'), feedback: names.database(here.prefix, 'feedback') };
  const [interviews, feedback] = await Promise.all([openedLog(mongodbUrl, database.interviews), openedLog(mongodbUrl, database.feedback)]);
  const doomed = new LeadingProcesses({ mongodbUrl, database: database.interviews, lease: 900, service: 'interviews', kafka });
  const lasting = new LeadingProcesses({
    mongodbUrl,
    database: database.feedback,
    lease: 6_000,
    service: 'feedback',
    handles: true,
    kafka,
  });
  const writing = startWriting({ logs: [interviews.log], random, writers: 4, rest: 400 });
  const noted = async () =>
    (await interviews.db.collection<{ _id: string; position: number }>('checkpoints').findOne({ _id: 'publisher' }))?.position;
  const left: number[] = [];
  try {
    lasting.start();
    // One leads, one stands by: the next death need not wait for a process to start.
    for (let process = 0; process < 2; process++) doomed.start(armed(random));
    while (left.length < deaths) {
      await eventually(() => doomed.alive.length < 2, { within: 300_000, every: 5, what: 'the next death' });
      left.push((await noted()) ?? 0);
      doomed.start(armed(random));
    }
    const dead = doomed.all.filter(({ alive }) => !alive).map(({ process: { signalCode } }) => signalCode);
    expect(new Set(dead)).toEqual(new Set(['SIGKILL']));
    await doomed.killAll();
    left.push((await noted()) ?? 0);
    doomed.start();
    await writing.stop();
    await judged('killed-anywhere', { told: writing.told, logs: { interviews, feedback }, handled: 'feedback' });
    const sent = await positionsSent(kafka);
    const again = [...sent].filter(([, times]) => times > 1);
    console.info(`${deaths} deaths: ${sent.size} commits were sent, ${again.length} of them more than once`);
    // Only what was sent after the publisher's last note, and once for each death there.
    const commits = [...sent.keys()].toSorted((one, other) => one - other);
    const ends = left.map((at) => commits.filter((position) => position > at)[batch - 1] ?? Number.POSITIVE_INFINITY);
    const mayCome = (position: number) => 1 + left.filter((at, death) => at < position && position <= (ends[death] ?? at)).length;
    expect(again.filter(([position, times]) => times > mayCome(position))).toEqual([]);
    expect(again.length).toBeGreaterThan(0);
  } finally {
    await Promise.all([doomed.killAll(), lasting.killAll()]);
    await Promise.all([interviews.close(), feedback.close()]);
  }
});
