import { FactReader, Folding, factProjections, ReleasedFigures, Releasing, SignalState } from '@candor/analytics';
import { type AnyProjection, type EventLog, MemoryEventLog } from '@candor/event-sourcing';
import { Catalog, Progress, Projector, Rows, silentReports, Telemetry } from '@candor/platform';
import type { World } from '../log/world.ts';
import { median } from '../measuring/figures.ts';
import { type Line, round, type Section } from '../measuring/section.ts';
import { duckdbAggregates } from './duckdb.ts';
import { toldAfter } from './told-chats.ts';

const never = new AbortController().signal;
const batch = 250;
/** Facts and then state of so many events, in turns: what disturbs the machine disturbs both. */
const turn = 5_000;
const at = '2026-01-02T06:00:00.000Z';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** State of all signals, folded as events come in, beside the projection of the same events into facts. */
export async function folding(world: World): Promise<Section> {
  const total = Number(process.env['CANDOR_BENCH_EVENTS'] ?? (world.pace.rounds < 5 ? 30_000 : 1_000_000));
  let told = 0;
  const log = {
    ...new MemoryEventLog(),
    readAll: async (after: number, limit: number) => toldAfter(after, limit, told),
  } as unknown as EventLog;
  const { projectors, rows } = await projected(world, log);
  const state = new SignalState(world.db as never);
  const figures = new ReleasedFigures(world.db as never);
  const fold = new Folding(new FactReader(rows), state, log, async () => 'there', world.db as never);
  const releasing = new Releasing(state, figures);
  await Promise.all([fold.onModuleInit(), releasing.onModuleInit()]);
  await fold.catchUp(never);

  const idle = process.memoryUsage().rss;
  const [projecting, foldingMs]: [number[], number[]] = [[], []];
  let most = 0;
  for (let from = 0; from < total; from = told) {
    const to = Math.min(total, from + turn);
    projecting.push(
      await timed(async () => {
        for (let after = from; after < to; after += batch) {
          const commits = toldAfter(after, Math.min(batch, to - after), total);
          for (const projector of projectors) await projector.take(commits, never);
        }
      }),
    );
    told = to;
    foldingMs.push(await timed(() => fold.catchUp(never)));
    most = Math.max(most, process.memoryUsage().rss);
  }
  const rebuild = await timed(async () => {
    await state.forgetAll();
    await fold.catchUp(never);
  });
  let groups = 0;
  const release = await timed(async () => {
    groups = await releasing.release(at, never);
  });
  const duckdb = await duckdbAggregates(total);
  const tenth = Math.ceil(foldingMs.length / 10);
  const [first, last] = [foldingMs.slice(0, tenth), foldingMs.slice(-tenth)];
  const perEvent = (times: readonly number[]) => (median(times) * 1_000) / turn;
  const rate = (ms: number) => (total * 1_000) / ms;
  const ratio = rate(sum(foldingMs)) / rate(sum(projecting));
  const megabytes = (most - idle) / 1_000_000;
  const line = (what: string, figure: string, of = ''): Line => ({ what, figure, ratio: of });
  return {
    title: `State of all signals from ${total.toLocaleString('en-GB')} events of ${Math.round(total / 6).toLocaleString('en-GB')} conversations`,
    lines: [
      line('the same events into facts, by the batched projection', `${round(rate(sum(projecting)))} events/s`, '1'),
      line('facts into state, as events come in', `${round(rate(sum(foldingMs)))} events/s`, round(ratio)),
      line('cost of an event in the first tenth', `${round(perEvent(first))} µs`),
      line('cost of an event in the last tenth', `${round(perEvent(last))} µs`, round(perEvent(last) / perEvent(first))),
      line('memory above idle', `${round(megabytes)} MB`),
      line('all of it again from facts', `${round(rate(rebuild))} events/s`),
      line(`release of ${groups} groups`, `${round(release / 1_000)} s`),
      ...duckdb,
    ],
    gates: [
      { name: 'folding to projecting', value: ratio, goal: 0.5, atLeast: true },
      { name: 'cost at the end to that at the beginning', value: perEvent(last) / perEvent(first), goal: 1.5, atLeast: false },
      { name: 'MB above idle', value: megabytes, goal: 300, atLeast: false },
    ],
    notes: [
      'A conversation’s six events come in turns with those of 49 others. Facts are folded every 5,000 events, 250 commits at a time.',
      'The process has the heap of a container of docker-compose.yml. Costs of an event are medians over turns of 5,000.',
    ],
  };
}

async function projected(world: World, log: EventLog) {
  const catalog = new Catalog(world.db, log);
  const parts = {
    ...{ db: world.db, log, head: async () => 0, clock: { now: () => at }, progress: new Progress() },
    ...{ reports: silentReports, telemetry: new Telemetry({ service: 'analytics' }) },
  };
  const all = factProjections as readonly AnyProjection[];
  const projectors = all.map((projection) => new Projector(projection, catalog, parts));
  for (const projector of projectors) await projector.position();
  return { projectors, rows: new Rows(world.db, catalog) };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
