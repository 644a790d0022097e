import { ConcurrencyConflict } from '@candor/event-sourcing';
import { median } from '../measuring/figures.ts';
import { type Contender, concurrently, interleaved } from '../measuring/interleaved.ts';
import { rateLine, round, type Section } from '../measuring/section.ts';
import { commitTo, newStream, type World } from './world.ts';

const contending = 16;

/** Writers to one stream that each read it, append, and begin again after a conflict. */
export async function contention(world: World): Promise<Section> {
  const { log, commits } = world.opened;
  const conflicts: number[] = [];
  const contender = (writers: number): Contender => ({
    name: `${writers}`,
    async slice(milliseconds) {
      const stream = newStream();
      let lost = 0;
      const done = await concurrently(writers, milliseconds, async () => {
        for (;;) {
          const { version } = await log.readStream(stream);
          try {
            await log.append(commitTo(stream, version, 1));
            return;
          } catch (failure) {
            if (!(failure instanceof ConcurrencyConflict)) throw failure;
            lost++;
          }
        }
      });
      const stored = await commits.find({ stream }).sort({ from: 1 }).project<{ from: number }>({ from: 1 }).toArray();
      if (stored.length !== done || stored.some(({ from }, index) => from !== index + 1))
        throw new Error(`${done} appends were acknowledged and ${stored.length} versions stored`);
      if (writers > 1) conflicts.push(lost / done);
      return done;
    },
  });
  const rates = await interleaved([contender(1), contender(contending)], world.pace);
  const [alone, together] = [rates.get('1') ?? [], rates.get(`${contending}`) ?? []];
  return {
    title: 'Many writers to one stream, each reading it before it appends',
    lines: [
      rateLine('1 writer', 'appends/s', alone),
      rateLine(`${contending} writers`, 'appends/s', together, alone),
      { what: `conflicts for each append of ${contending} writers`, figure: round(median(conflicts)), ratio: '' },
    ],
    gates: [],
    notes: ['Every slice ends with a look at the stream: each acknowledged version is there once.'],
  };
}
