import { MemoryEventLog, type Projection, rowsFrom, type SequencedCommit } from '@candor/event-sourcing';
import { Catalog, Progress, Projector, silentReports, Telemetry } from '@candor/platform';
import { type Contender, concurrently, interleaved } from '../measuring/interleaved.ts';
import { rateLine, type Section } from '../measuring/section.ts';
import { noteStream } from './notes.ts';
import { payload, type World } from './world.ts';

const streams = 1_000;
const batches = [1, 100, 500] as const;
const never = new AbortController().signal;
const at = '2026-01-01T00:00:00.000Z';

const counted = (name: string): Projection<{ readonly count: number }> => ({
  name,
  version: 1,
  indexes: [],
  from: [rowsFrom(noteStream, ({ subject }) => subject, { Noted: (row) => ({ count: (row?.count ?? 0) + 1 }) })],
});

/** The projector of the services: rows and checkpoint of a batch in one transaction. */
export async function projecting(world: World): Promise<Section> {
  const log = new MemoryEventLog();
  const catalog = new Catalog(world.db, log);
  const parts = {
    db: world.db,
    log,
    head: async () => 0,
    clock: { now: () => at },
    progress: new Progress(),
    reports: silentReports,
    telemetry: new Telemetry({ service: 'interviews' }),
  };
  const contender = (size: number): Contender => {
    const projector = new Projector(counted(`bench-${size}`), catalog, parts);
    let position = 0;
    return {
      name: `${size}`,
      prepare: async () => void (await projector.position()),
      slice: async (milliseconds) => {
        const before = position;
        await concurrently(1, milliseconds, async () => {
          const commits = Array.from({ length: size }, (_, n) => commitAt(position + n + 1));
          await projector.take(commits, never);
          position += size;
        });
        if ((await projector.position()) !== position) throw new Error(`the projector is not at ${position}`);
        return position - before;
      },
    };
  };
  const rates = await interleaved(batches.map(contender), world.pace);
  const of = (size: number) => rates.get(`${size}`) ?? [];
  const lines = batches.map((size) => rateLine(size === 1 ? 'one by one' : `${size} at once`, 'events/s', of(size), of(1)));
  return {
    title: `Projecting into ${streams.toLocaleString('en-GB')} rows`,
    lines,
    gates: [{ name: '100 at once to one by one', value: lines[1]?.value ?? Number.NaN, goal: 15, atLeast: true }],
  };
}

/** What the log would hold there: commits of one event, over all streams in turns. */
function commitAt(position: number): SequencedCommit {
  const version = Math.floor((position - 1) / streams) + 1;
  const stream = `interviews/note/${(position - 1) % streams}`;
  const meta = { occurredAt: at, actor: { kind: 'system', id: 'bench' }, correlation: 'c', causation: 'c', origin: 'live' } as const;
  const event = { id: `${position}`, type: 'Noted', schema: 1, data: payload, meta, personal: [] };
  return { stream, from: version, to: version, commitId: `${position}`, at, position, events: [event] } as unknown as SequencedCommit;
}
