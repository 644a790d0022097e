import { setTimeout as pause } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { median } from '../measuring/figures.ts';
import { type Line, round } from '../measuring/section.ts';

export interface Way {
  readonly writing: mongo.Db;
  readonly shown: mongo.Db;
  /** Collection of the rows. */
  readonly rows: string;
}

const inserted = { operationType: 'insert' };
const planned = { operationType: 'update', 'updateDescription.updatedFields.plan': { $exists: true } };

/** Where the time goes, one commit at a time: when change streams show each step of its way. Medians of the time since the step before. */
export async function stagesOf({ writing, shown, rows }: Way, samples: number, append: () => Promise<unknown>): Promise<Line[]> {
  const steps = [
    step('appended', writing.collection('commits'), inserted),
    step('position planned', writing.collection('seq'), planned),
    step('published, received and stored', shown.collection('commits'), inserted),
    step('position planned there', shown.collection('seq'), planned),
    step('row written', shown.collection(rows), inserted),
  ];
  await pause(500);
  const times: number[][] = steps.map(() => []);
  for (let n = 0; n < samples; n++) {
    const seen = steps.map(({ next }) => next());
    let before = performance.now();
    await append();
    for (const [index, at] of (await Promise.all(seen)).entries()) {
      times[index]?.push(at - before);
      before = at;
    }
    await pause(20);
  }
  await Promise.all(steps.map(({ close }) => close()));
  return steps.map(({ what }, index) => ({ what: `of this: ${what}`, figure: `${round(median(times[index] ?? []))} ms`, ratio: '' }));
}

/** `next` resolves with the time of the next change that matches. */
function step(what: string, collection: mongo.Collection, match: mongo.Document) {
  const changes = collection.watch([{ $match: match }, { $project: { _id: 1 } }]);
  let tell: (at: number) => void = () => undefined;
  changes.on('change', () => tell(performance.now()));
  return {
    what,
    next: () =>
      new Promise<number>((resolve) => {
        tell = resolve;
      }),
    close: () => changes.close(),
  };
}
