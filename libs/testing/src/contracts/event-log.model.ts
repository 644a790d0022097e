import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expectDense } from './event-log.orders.ts';
import {
  commitOf,
  foreignStream,
  type LogUnderTest,
  notes,
  ownStream,
  patience,
  readOn,
  received,
  settled,
  write,
} from './log-under-test.ts';
import { moreRuns } from './more-runs.ts';

interface Slot {
  readonly id: string;
  readonly to: number;
}

/** What a log should hold, in the plainest form there is. */
interface Model {
  readonly own: readonly Slot[][];
  readonly foreign: ReadonlySet<number>[];
  readonly sent: { readonly id: string; readonly body: string; readonly versions: readonly (number | undefined)[] }[];
}

interface Real {
  readonly it: LogUnderTest;
  readonly start: number;
  readonly own: readonly string[];
  readonly foreign: readonly string[];
}

type Command = fc.AsyncCommand<Model, Real>;

const headOf = (slots: readonly Slot[] | undefined): number => slots?.at(-1)?.to ?? 0;
const outcome = (promise: Promise<unknown>): Promise<unknown> =>
  promise.catch((failure: unknown) => (failure instanceof Error ? failure.name : failure));

/** Per stream: how many events to write, or 0 to assert; `stale` expects it where it was some commits ago. */
type Parts = readonly { readonly stream: number; readonly events: number; readonly stale: number }[];

class Append implements Command {
  readonly #parts: Parts;
  constructor(parts: Parts) {
    this.#parts = parts;
  }
  check = () => true;
  toString = () => `append ${JSON.stringify(this.#parts)}`;
  async run(model: Model, { it, own }: Real): Promise<void> {
    const id = `c${model.sent.length}`;
    const heads = this.#parts.map(({ stream }) => headOf(model.own[stream]));
    const expected = this.#parts.map(({ stream, stale }) => headOf(model.own[stream]?.slice(0, stale === 0 ? undefined : -stale)));
    const writes = this.#parts.map(({ stream, events }, index) => write(own[stream] ?? '', expected[index] ?? 0, notes(events)));
    const result = await outcome(it.log.append(commitOf(writes, id)));
    if (expected.some((version, index) => version !== heads[index])) return expect(result).toBe('ConcurrencyConflict');
    const versions: (number | undefined)[] = own.map(() => undefined);
    this.#parts.forEach(({ stream, events }, index) => {
      if (events === 0) return;
      versions[stream] = (heads[index] ?? 0) + events;
      model.own[stream]?.push({ id, to: (heads[index] ?? 0) + events });
    });
    model.sent.push({ id, body: id, versions });
    expect(result).toEqual({ versions: named(own, versions), repeated: false });
  }
}

class SendAgain implements Command {
  readonly #pick: number;
  readonly #sameBody: boolean;
  constructor(pick: number, sameBody: boolean) {
    this.#pick = pick;
    this.#sameBody = sameBody;
  }
  check = (model: Readonly<Model>) => this.#sent(model) !== undefined;
  toString = () => `send again ${this.#pick}${this.#sameBody ? '' : ' with another body'}`;
  async run(model: Model, { it, own }: Real): Promise<void> {
    const sent = this.#sent(model);
    if (!sent) return;
    const streams = sent.versions.flatMap((version, stream) => (version === undefined ? [] : [stream]));
    if (streams.length === 0) return;
    const writes = streams.map((stream) => write(own[stream] ?? '', headOf(model.own[stream])));
    const again = commitOf(writes, sent.id, this.#sameBody ? sent.body : 'another');
    const result = await outcome(it.log.append(again));
    expect(result).toEqual(this.#sameBody ? { versions: named(own, sent.versions), repeated: true } : 'IdempotencyMismatch');
  }
  #sent(model: Readonly<Model>): Model['sent'][number] | undefined {
    return model.sent[this.#pick % Math.max(1, model.sent.length)];
  }
}

class Receive implements Command {
  readonly #stream: number;
  readonly #from: readonly number[];
  constructor(stream: number, from: readonly number[]) {
    this.#stream = stream;
    this.#from = from;
  }
  check = () => true;
  toString = () => `receive ${this.#from} of ${this.#stream}`;
  async run(model: Model, { it, foreign }: Real): Promise<void> {
    await it.receive(this.#from.map((from) => received(foreign[this.#stream] ?? '', from)));
    model.foreign[this.#stream] = new Set([...(model.foreign[this.#stream] ?? []), ...this.#from]);
  }
}

class Compare implements Command {
  check = () => true;
  toString = () => 'compare';
  async run(model: Model, { it, start, own, foreign }: Real): Promise<void> {
    await settled(it.log);
    const order = await readOn(it.log, start);
    expectDense(order, start + 1);
    for (const [index, stream] of own.entries()) {
      const { commits, version } = await it.log.readStream(stream);
      expect(version).toBe(headOf(model.own[index]));
      expect(commits.map(({ commitId, to }) => ({ id: commitId, to }))).toEqual(model.own[index]);
      expect(order.filter((commit) => commit.stream === stream).map(({ commitId, to }) => ({ id: commitId, to }))).toEqual(
        model.own[index],
      );
    }
    for (const [index, stream] of foreign.entries()) {
      const there = model.foreign[index] ?? new Set();
      const whole = [1, 2, 3, 4, 5].filter((from) =>
        Array.from({ length: from }, (_, before) => before + 1).every((each) => there.has(each)),
      );
      expect(order.filter((commit) => commit.stream === stream).map(({ from }) => from)).toEqual(whole);
    }
  }
}

const named = (own: readonly string[], versions: readonly (number | undefined)[]): Record<string, number> =>
  Object.fromEntries(own.flatMap((stream, index) => (versions[index] === undefined ? [] : [[stream, versions[index]]])));

const part = fc.record({
  stream: fc.nat(2),
  events: fc.nat(3),
  stale: fc.oneof({ arbitrary: fc.constant(0), weight: 5 }, { arbitrary: fc.constantFrom(1, 2), weight: 1 }),
});
const commands = fc.commands(
  [
    fc.uniqueArray(part, { minLength: 1, maxLength: 3, selector: ({ stream }) => stream }).map((parts) => new Append(parts)),
    fc.tuple(fc.nat(10), fc.boolean()).map(([pick, sameBody]) => new SendAgain(pick, sameBody)),
    fc
      .tuple(fc.nat(1), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }))
      .map(([stream, from]) => new Receive(stream, from)),
    fc.constant(new Compare()),
  ],
  { maxCommands: 20 },
);

export function logFollowsAModel(it: () => LogUnderTest, runs: number): void {
  test(
    'any sequence of appends, retries and arrivals leaves what the model says',
    () =>
      fc.assert(
        fc.asyncProperty(commands, async (sequence) => {
          const real = {
            it: it(),
            start: await settled(it().log),
            own: [ownStream(), ownStream(), ownStream()],
            foreign: [foreignStream(), foreignStream()],
          };
          const model: Model = { own: [[], [], []], foreign: [new Set(), new Set()], sent: [] };
          await fc.asyncModelRun(() => ({ model, real }), sequence);
          await new Compare().run(model, real);
        }),
        { numRuns: moreRuns(runs) },
      ),
    patience * 2,
  );
}
