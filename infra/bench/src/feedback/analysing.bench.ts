import { InterviewsModule } from '@candor/interviews';
import { startInstallation } from '../log/installation.ts';
import type { World } from '../log/world.ts';
import { percentile } from '../measuring/figures.ts';
import { round, type Section } from '../measuring/section.ts';
import { Asking } from '../scheduling/http.ts';
import { spoken, writings } from './spoken.ts';
import { Talks } from './talks.ts';

const clients = 4;
const megabyte = 1_000_000;
/** Between two requests of a client: a page that people look at, not a flood, so that what is measured is waiting and not a full processor. */
const pause = 20;

/** What those who look at their conversations notice of a transcript of a megabyte that is analysed meanwhile. */
export async function analysing(world: World): Promise<Section> {
  const installation = await startInstallation(world, [InterviewsModule]);
  const asking = new Asking(installation.url('interviews'));
  const talks = new Talks(world, installation, asking, world.pace.rounds + 2);
  const file = writings['WebVTT']?.(spoken(megabyte)) ?? '';
  const [quiet, busy, took]: number[][] = [[], [], []];
  try {
    await talks.begin();
    const watched = talks.next();
    for (let n = -1; n < world.pace.rounds; n++) {
      const talk = talks.next();
      await talks.upload(talk, file);
      const began = performance.now();
      const during = await looking(talks, watched, talks.analysed(talk));
      const milliseconds = performance.now() - began;
      const alone = await looking(talks, watched, new Promise((resolve) => setTimeout(resolve, milliseconds)));
      if (n < 0) continue;
      busy?.push(...during);
      quiet?.push(...alone);
      took?.push(milliseconds);
    }
    const ratio = percentile(busy ?? [], 0.99) / percentile(quiet ?? [], 0.99);
    return {
      title: 'Requests while a transcript is analysed',
      lines: [
        timesLine(`a conversation is looked at, ${clients} clients`, quiet ?? []),
        { ...timesLine('the same, while a megabyte of WebVTT is analysed', busy ?? []), ratio: round(ratio) },
        timesLine('from the upload until the analysis can be read', took ?? []),
      ],
      gates: [{ name: 'p99 while it is analysed to p99 without', value: ratio, goal: 2, atLeast: false }],
      notes: [`Each client asks again ${pause} ms after it was answered; with and without in turns, for as long.`],
    };
  } finally {
    asking.close();
    await installation.close();
  }
}

const timesLine = (what: string, times: readonly number[]) => ({
  what,
  figure: `p50 ${round(percentile(times, 0.5))} ms, p99 ${round(percentile(times, 0.99))} ms`,
  ratio: '',
});

/** How long each request took until `over`. */
async function looking(talks: Talks, talk: string, over: Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  let isOver = false;
  const ending = over.finally(() => {
    isOver = true;
  });
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (!isOver) {
        const began = performance.now();
        if (!(await talks.look(talk, 'guest'))) throw new Error(`${talk} cannot be looked at`);
        times.push(performance.now() - began);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }),
  );
  await ending;
  return times;
}
