import { execute, MemoryEventLog } from '@candor/event-sourcing';
import type { JobContext } from '@candor/platform';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AskedExport, exportFile } from '../export.decider.ts';
import { formats } from '../index.ts';
import { ExportMaker } from './export-maker.ts';
import { type ExportParts, PartTaken, type StoredPart } from './export-parts.ts';
import type { ExportRows } from './export-rows.ts';
import { type PieceOrder, run } from './make-piece.thread.ts';

const content = {
  dataset: 'bookings',
  format: 'csv',
  columns: ['booking_id', 'start'],
  filter: { from: null, to: null, values: {} },
  zone: 'UTC',
};
const asked: AskedExport = {
  exportId: 'e1',
  organizationId: 'acme',
  askedBy: 'rita',
  content,
  scheduleId: null,
  askedAt: '2026-03-02T09:00:00.000Z',
};
const rowsOf = (many: number) =>
  Array.from({ length: many }, (_, index) => ({
    bookingId: `b${index}`,
    start: '2026-03-10T09:00:00.000Z',
    guestId: `g${index}`,
    hostIds: [],
    missing: [],
  }));

class Killed extends Error {}

/** Dies at the given moments, counted over everything that can be interrupted. */
class Fate {
  #moment = 0;
  constructor(private readonly deaths: ReadonlySet<number>) {}
  moment(): void {
    if (this.deaths.has(this.#moment++)) throw new Killed();
  }
}

/** What the store keeps when processes die: parts that were begun, blobs, and parts that are whole. */
class MemoryParts implements Pick<ExportParts, 'stored' | 'begin' | 'finish' | 'remove'> {
  readonly blobs = new Map<string, Uint8Array>();
  readonly parts = new Map<number, { blob: string; part: StoredPart | undefined; people: readonly string[] }>();
  #names = 0;
  constructor(private readonly fate: () => Fate) {}

  async stored(): Promise<readonly StoredPart[]> {
    this.fate().moment();
    return [...this.parts.values()].flatMap(({ part }) => part ?? []).sort((a, b) => a.number - b.number);
  }

  async begin(_id: string, number: number, _owner: unknown, people: readonly string[]): Promise<string> {
    this.fate().moment();
    const left = this.parts.get(number);
    if (left?.part) throw new PartTaken('whole already');
    if (left) this.blobs.delete(left.blob);
    const blob = `blob ${this.#names++}`;
    this.parts.set(number, { blob, part: undefined, people });
    this.fate().moment();
    return blob;
  }

  async finish(_owner: unknown, blob: string, bytes: Uint8Array, part: StoredPart): Promise<void> {
    this.fate().moment();
    this.blobs.set(blob, bytes);
    this.fate().moment();
    const begun = this.parts.get(part.number);
    if (begun?.blob !== blob) throw new PartTaken('not wanted any more');
    this.parts.set(part.number, { ...begun, part: JSON.parse(JSON.stringify(part)) });
    this.fate().moment();
  }

  async remove(): Promise<void> {
    this.parts.clear();
    this.blobs.clear();
  }

  file(): Uint8Array {
    const whole = [...this.parts].sort(([a], [b]) => a - b).map(([, { blob }]) => this.blobs.get(blob) ?? new Uint8Array());
    return Buffer.concat(whole);
  }
}

/** Rows in batches of a few, so that a file has many parts. */
const rowsIn = (rows: readonly object[], perBatch: number): Pick<ExportRows, 'count' | 'read' | 'valuesOf'> => ({
  count: async () => rows.length,
  read: async (_wanted, from) => {
    const begin = Number(from ?? 0);
    const end = begin + perBatch;
    return { rows: rows.slice(begin, end), next: end < rows.length ? String(end) : null };
  },
  valuesOf: async (columns, some) => some.map((row) => columns.map(({ of }) => of(row as never))),
});

const context = {
  compute: async (_file: URL, order: PieceOrder) => run(order, {} as never),
  progress: () => undefined,
  signal: new AbortController().signal,
} as unknown as JobContext;

async function requested(format: string): Promise<MemoryEventLog> {
  const log = new MemoryEventLog();
  const by = { commandId: 'c', now: asked.askedAt, actor: { kind: 'person', id: 'rita' }, correlation: 'c', causation: 'c' } as const;
  const data = { organizationId: 'acme', askedBy: 'rita', content: { ...content, format }, scheduleId: null };
  await execute(log, exportFile, 'e1', 'request', data, by);
  return log;
}

/** Tries until it is made, each try in a process that dies where fate has it. */
async function madeIn(format: string, rows: readonly object[], deaths: ReadonlySet<number>) {
  const log = await requested(format);
  const fate = new Fate(deaths);
  const parts = new MemoryParts(() => fate);
  const maker = new ExportMaker(log, parts as unknown as ExportParts, rowsIn(rows, 3) as ExportRows);
  for (let tries = 0; ; tries++) {
    try {
      const made = await maker.make({ ...asked, content: { ...content, format } }, context);
      return { made, parts, log, tries };
    } catch (failure) {
      if (!(failure instanceof Killed)) throw failure;
    }
  }
}

describe.each(formats.map(({ key }) => key))('a file in %s', (format) => {
  test('that is killed anywhere, any number of times, is byte for byte the one that was not: no row twice, none missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 14 }), fc.uniqueArray(fc.nat(60), { maxLength: 12 }), async (many, deaths) => {
        const whole = await madeIn(format, rowsOf(many), new Set());
        const killed = await madeIn(format, rowsOf(many), new Set(deaths));
        expect(Buffer.compare(killed.parts.file(), whole.parts.file())).toBe(0);
        expect(killed.made).toEqual({ rows: many, bytes: whole.parts.file().length });
        expect(killed.parts.blobs.size).toBe(killed.parts.parts.size);
      }),
      { numRuns: format === 'xlsx' ? 8 : 20 },
    );
  }, 120_000);
});

test('it is noted whom a part names before their texts are opened', async () => {
  const { parts } = await madeIn('csv', rowsOf(4), new Set());
  expect([...parts.parts.values()].map(({ people }) => people)).toEqual([[], ['g0', 'g1', 'g2'], ['g3'], []]);
});

test('a file that is not wanted any more is given up, and nothing of it stays', async () => {
  const log = await requested('csv');
  const fate = new Fate(new Set());
  const parts = new MemoryParts(() => fate);
  const rows = rowsIn(rowsOf(30), 3);
  const cancelled: Pick<ExportRows, 'count' | 'read' | 'valuesOf'> = {
    ...rows,
    valuesOf: async (columns, some) => {
      const by = {
        commandId: `x${parts.parts.size}`,
        now: asked.askedAt,
        actor: { kind: 'person', id: 'rita' },
        organization: 'acme',
        correlation: 'c',
        causation: 'c',
      } as const;
      if (parts.parts.size === 4) await execute(log, exportFile, 'e1', 'cancel', { why: 'wanted' }, by);
      return await rows.valuesOf(columns, some);
    },
  };
  const maker = new ExportMaker(log, parts as unknown as ExportParts, cancelled as ExportRows);
  expect(await maker.make(asked, context)).toBeUndefined();
  expect([parts.parts.size, parts.blobs.size]).toEqual([0, 0]);
});
