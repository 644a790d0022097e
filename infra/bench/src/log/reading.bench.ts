import { setTimeout as pause } from 'node:timers/promises';
import { type Contender, concurrently, interleaved } from '../measuring/interleaved.ts';
import { rateLine, type Section } from '../measuring/section.ts';
import { commitTo, newStream, type World } from './world.ts';

const lengths = [10, 100, 1_000] as const;
const page = 500;

/** Loading one stream for a decision, and reading the whole log in its order. */
export async function reading(world: World): Promise<Section> {
  const { log, commits } = world.opened;
  const streams = await Promise.all(lengths.map((length) => oneByOne(world, length)));
  await sequenced(world);
  const bare = world.client.db(world.db.databaseName).collection('commits');
  const load = (length: number, stream: string): Contender => ({
    name: `load ${length}`,
    slice: async (milliseconds) =>
      length *
      (await concurrently(1, milliseconds, async () => {
        const { commits: read } = await log.readStream(stream);
        const folded = read.reduce((sum, { events }) => sum + events.length, 0);
        if (folded !== length) throw new Error(`${folded} events were read instead of ${length}`);
      })),
  });
  const find = (length: number, stream: string): Contender => ({
    name: `find ${length}`,
    slice: async (milliseconds) => length * (await concurrently(1, milliseconds, () => bare.find({ stream }).sort({ from: 1 }).toArray())),
  });
  const scan: Contender = {
    name: 'scan',
    slice: (milliseconds) =>
      pages(milliseconds, async (after) => {
        const read = await log.readAll(after, page);
        const last = read.at(-1);
        return {
          events: read.reduce((sum, { events }) => sum + events.length, 0),
          next: last ? last.position + last.events.length - 1 : 0,
        };
      }),
  };
  const raw: Contender = {
    name: 'raw scan',
    slice: (milliseconds) =>
      pages(milliseconds, async (after) => {
        const read = await commits
          .find({ pos: { $gt: after } })
          .sort({ pos: 1 })
          .limit(page)
          .toArray();
        return { events: read.reduce((sum, { from, to }) => sum + to - from + 1, 0), next: read.at(-1)?.pos ?? 0 };
      }),
  };
  const places = lengths.map((length, index) => [length, streams[index] ?? ''] as const);
  const rates = await interleaved([...places.flatMap((place) => [load(...place), find(...place)]), scan, raw], world.pace);
  const of = (name: string) => rates.get(name) ?? [];
  return {
    title: 'Reading (ratio to the driver reading the same documents)',
    lines: [
      ...lengths.map((length) => rateLine(`loading a stream of ${length} commits`, 'events/s', of(`load ${length}`), of(`find ${length}`))),
      rateLine(`the whole log, ${page} commits a page`, 'events/s', of('scan'), of('raw scan')),
    ],
    gates: [],
  };
}

async function oneByOne({ opened }: World, length: number): Promise<string> {
  const stream = newStream();
  for (let version = 0; version < length; version++) await opened.log.append(commitTo(stream, version, 1));
  return stream;
}

/** From the beginning of the log again when the end is reached. */
async function pages(milliseconds: number, read: (after: number) => Promise<{ events: number; next: number }>): Promise<number> {
  let events = 0;
  let after = 0;
  await concurrently(1, milliseconds, async () => {
    const some = await read(after);
    events += some.events;
    after = some.next;
  });
  return events;
}

async function sequenced({ opened }: World): Promise<void> {
  const nothing = () => undefined;
  const leader = opened.leader(() => [], {
    elected: nothing,
    resigned: nothing,
    leftBehind: nothing,
    unreachable: nothing,
    failed: nothing,
    gap: nothing,
    broken: nothing,
    sequenced: nothing,
  });
  leader.start();
  while ((await opened.commits.countDocuments({ pos: null })) > 0) await pause(100);
  await leader.stop();
}
