import { Readable } from 'node:stream';
import type { Audience } from '@candor/event-sourcing';
import type { Hints } from '@candor/platform';

/** After which a page comes again with a new token: what somebody may see can have changed meanwhile. */
const longestMilliseconds = 240_000;
/** Whoever is between a page and the gateway takes a silent connection for a broken one. */
const beatMilliseconds = 20_000;

type Heard = Pick<Hints, 'listen' | 'ended'>;

/** `text/event-stream` of what those who are told as one of `ears` should read again; what comes while nobody takes it is told once. */
export const changesFor = (hints: Heard, ears: ReadonlySet<Audience>): Readable =>
  Readable.from(changes(hints, ears), { objectMode: false, highWaterMark: 1 });

async function* changes(hints: Heard, ears: ReadonlySet<Audience>): AsyncGenerator<string> {
  const heard = new Set<string>();
  let more = Promise.withResolvers<undefined>();
  const stop = await hints.listen(({ what, to }) => {
    if (!to.some((audience) => ears.has(audience))) return;
    heard.add(what);
    more.resolve(undefined);
  });
  const ends = performance.now() + longestMilliseconds;
  let isOver = false;
  void hints.ended.then(() => {
    isOver = true;
    more.resolve(undefined);
  });
  try {
    yield 'retry: 2000\n\n';
    while (!isOver && performance.now() < ends) {
      const beat = setTimeout(() => more.resolve(undefined), beatMilliseconds);
      await more.promise;
      clearTimeout(beat);
      more = Promise.withResolvers();
      const told = [...heard];
      heard.clear();
      yield told.length === 0 ? ':\n\n' : told.map((what) => `data: ${what}\n\n`).join('');
    }
  } finally {
    stop();
  }
}
