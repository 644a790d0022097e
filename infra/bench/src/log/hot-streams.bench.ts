import { randomUUID } from 'node:crypto';
import { median } from '../measuring/figures.ts';
import { type Contender, interleaved } from '../measuring/interleaved.ts';
import { type Line, rateLine, round, type Section } from '../measuring/section.ts';
import { openEmmett } from './emmett.ts';
import { commitTo, filledStream, type World } from './world.ts';

const lengths = [10, 1_000, 10_000] as const;

/** One writer that knows its version appends one event after the other to a stream that is long already. */
export async function hotStreams(world: World): Promise<Section> {
  const emmett = await openEmmett(world);
  const ours = (length: number): Contender => {
    let place = { stream: '', version: 0 };
    return {
      name: `ours ${length}`,
      prepare: async () => {
        place = { stream: await filledStream(world, length), version: length };
      },
      slice: (milliseconds) =>
        until(milliseconds, async () => {
          await world.opened.log.append(commitTo(place.stream, place.version, 1));
          place.version++;
        }),
    };
  };
  const theirs = (length: number): Contender => {
    let place = { stream: '', version: 0n };
    return {
      name: `emmett ${length}`,
      prepare: async () => {
        place = { stream: randomUUID(), version: 0n };
        for (let left = length; left > 0; left -= 500)
          place.version = await emmett.append(place.stream, Math.min(left, 500), place.version);
      },
      slice: (milliseconds) =>
        until(milliseconds, async () => {
          place.version = await emmett.append(place.stream, 1, place.version);
        }),
    };
  };
  const rates = await interleaved([...lengths.map(ours), ...lengths.map(theirs)], world.pace);
  await emmett.close();
  const of = (name: string) => rates.get(name) ?? [];
  const line = (store: string, name: string, length: number): Line => ({
    ...rateLine(`${store}, ${length.toLocaleString('en-GB')} events before`, '', of(`${name} ${length}`), of(`${name} ${lengths[0]}`)),
    figure: `${round(1_000 / median(of(`${name} ${length}`)))} ms`,
  });
  const slower = 1 / rateLine('', '', of('ours 10000'), of('ours 10')).value;
  const beside = lengths.map((length) =>
    rateLine(`ours beside Emmett, ${length}`, 'appends/s', of(`ours ${length}`), of(`emmett ${length}`)),
  );
  return {
    title: 'Appending to long streams, one writer (ratio of rates to 10 events before)',
    lines: [
      ...lengths.map((length) => line('ours', 'ours', length)),
      ...lengths.map((length) => line('Emmett', 'emmett', length)),
      ...beside,
    ],
    gates: [
      { name: 'latency at 10,000 events to that at 10', value: slower, goal: 2, atLeast: false },
      { name: 'rate at 10,000 events to Emmett', value: beside.at(-1)?.value ?? Number.NaN, goal: 1, atLeast: true },
    ],
  };
}

/** Few enough for the stream to stay about as long as it was. */
const most = 100;

async function until(milliseconds: number, work: () => Promise<void>): Promise<number> {
  const end = performance.now() + milliseconds;
  let done = 0;
  for (; done < most && performance.now() < end; done++) await work();
  return done;
}
