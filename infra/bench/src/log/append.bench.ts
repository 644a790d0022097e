import { randomUUID } from 'node:crypto';
import { type Contender, concurrently, interleaved } from '../measuring/interleaved.ts';
import { rateLine, type Section } from '../measuring/section.ts';
import { openEmmett } from './emmett.ts';
import { commitTo, newStream, storedDocument, type World, writers } from './world.ts';

/** Commits to a stream before its writer begins another. */
const streamLength = 10;

/** Each writer has a stream of its own: how fast the store is, not how writers get in each other's way. */
export async function append(world: World): Promise<Section> {
  const document = await storedDocument(world);
  const raw = world.db.collection('raw', { writeConcern: { w: 'majority', journal: true } });
  const emmett = await openEmmett(world);
  const ours = (events: number): Contender => {
    const places = Array.from({ length: writers }, () => ({ stream: newStream(), version: 0 }));
    return {
      name: `ours ${events}`,
      slice: (milliseconds) =>
        concurrently(writers, milliseconds, async (writer) => {
          const place = places[writer] as { stream: string; version: number };
          await world.opened.log.append(commitTo(place.stream, place.version, events));
          place.version += events;
          if (place.version >= streamLength * events) places[writer] = { stream: newStream(), version: 0 };
        }),
    };
  };
  const theirs = (events: number): Contender => {
    const places = Array.from({ length: writers }, () => ({ stream: randomUUID(), version: 0n, commits: 0 }));
    return {
      name: `emmett ${events}`,
      slice: (milliseconds) =>
        concurrently(writers, milliseconds, async (writer) => {
          const place = places[writer] as { stream: string; version: bigint; commits: number };
          place.version = await emmett.append(place.stream, events, place.version);
          if (++place.commits >= streamLength) places[writer] = { stream: randomUUID(), version: 0n, commits: 0 };
        }),
    };
  };
  const bare: Contender = {
    name: 'raw',
    slice: (milliseconds) => concurrently(writers, milliseconds, () => raw.insertOne({ ...document })),
  };
  const rates = await interleaved([bare, ours(1), ours(10), theirs(1), theirs(10)], world.pace);
  await emmett.close();
  const of = (name: string) => rates.get(name) ?? [];
  const one = rateLine('append of 1 event', 'events/s', of('ours 1'), of('raw'));
  const ten = rateLine('append of 10 events', 'events/s', of('ours 10'), of('raw'), 10);
  const beside = rateLine('append of 1 event, beside Emmett', 'events/s', of('ours 1'), of('emmett 1'));
  const tens = rateLine('append of 10 events, beside Emmett', 'events/s', of('ours 10'), of('emmett 10'));
  return {
    title: `Appending, ${writers} writers with a stream each`,
    lines: [
      rateLine('bare `insertOne` of the same document', '/s', of('raw')),
      one,
      ten,
      rateLine('Emmett, 1 event', 'events/s', of('emmett 1'), of('raw')),
      rateLine('Emmett, 10 events', 'events/s', of('emmett 10'), of('raw'), 10),
      beside,
      tens,
    ],
    gates: [
      { name: '1 event to a bare insertOne', value: one.value, goal: 0.7, atLeast: true },
      { name: '10 events to a bare insertOne, in events', value: ten.value, goal: 4, atLeast: true },
      { name: '1 event to Emmett', value: beside.value, goal: 1, atLeast: true },
      { name: '10 events to Emmett', value: tens.value, goal: 1, atLeast: true },
    ],
  };
}
