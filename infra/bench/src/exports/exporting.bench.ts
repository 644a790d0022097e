import { AnalyticsModule } from '@candor/analytics';
import { stringify } from 'csv-stringify/sync';
import type { mongo } from 'mongoose';
import { startInstallation } from '../log/installation.ts';
import type { World } from '../log/world.ts';
import { type Line, rateLine, round, type Section } from '../measuring/section.ts';
import { foundOrganization, plantBookings } from './planted.ts';
import { Recruiter } from './recruiter.ts';

const megabyte = 1_000_000;
const formats = ['csv', 'jsonl', 'xlsx', 'parquet'] as const;
const goals: Readonly<Record<string, number>> = { csv: 0.4, parquet: 0.3 };
const batch = 20_000;

/** Files of a million rows, from asking for one over HTTP until it can be fetched: read, formatted, encrypted, stored in parts. */
export async function exporting(world: World): Promise<Section> {
  const many = world.pace.rounds < 5 ? 50_000 : 1_000_000;
  const rounds = world.pace.rounds < 5 ? 1 : 3;
  const installation = await startInstallation(world, [AnalyticsModule]);
  const database = installation.database('analytics');
  await foundOrganization(database, 'acme', 'rita');
  const rows = await plantBookings(database, 'acme', many);
  const rita = await Recruiter.of(world, installation, 'acme', 'rita');
  const measured = new Measured(many);
  try {
    for (let turn = 0; turn < rounds; turn++) {
      await measured.take('scan', () => scan(rows));
      await measured.take('stringify', async () => stringifyAlone(many));
      for (const format of formats) await measured.take(format, () => rita.exports(format));
    }
  } finally {
    rita.close();
    await installation.close();
  }
  const base = measured.rates('scan');
  const lines: Line[] = [
    rateLine('ceiling: a cursor over the rows, each looked at', 'rows/s', base),
    rateLine('`csv-stringify` alone, rows in memory', 'rows/s', measured.rates('stringify'), base),
  ];
  const gates = [];
  for (const format of formats) {
    const line = rateLine(format, 'rows/s', measured.rates(format), base);
    const { bytes, memory } = measured.last(format);
    lines.push({ ...line, figure: `${line.figure}, ${round(bytes / megabyte)} MB, ${round(memory / megabyte)} MB of memory above idle` });
    const goal = goals[format];
    if (goal !== undefined) gates.push({ name: `${format} to the cursor`, value: line.value, goal, atLeast: true });
    gates.push({ name: `${format}, MB above idle`, value: memory / megabyte, goal: 300, atLeast: false });
  }
  return {
    title: `Exports of ${many.toLocaleString('en-GB')} bookings (ratio of rows/s to the bare cursor)`,
    lines,
    gates,
    notes: ['14 columns, 18 with local times. Memory is that of the whole process, service and worker thread, at its highest.'],
  };
}

/** Runs things one after the other: rows per second, and how much memory the process takes meanwhile. */
class Measured {
  readonly #rates = new Map<string, number[]>();
  readonly #last = new Map<string, { readonly bytes: number; readonly memory: number }>();

  constructor(private readonly many: number) {}

  async take(name: string, work: () => Promise<number>): Promise<void> {
    globalThis.gc?.();
    const idle = process.memoryUsage.rss();
    let most = idle;
    const timer = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 50);
    const begun = performance.now();
    const bytes = await work();
    const seconds = (performance.now() - begun) / 1_000;
    clearInterval(timer);
    this.#rates.set(name, [...this.rates(name), this.many / seconds]);
    this.#last.set(name, { bytes, memory: Math.max(most - idle, this.#last.get(name)?.memory ?? 0) });
  }

  rates(name: string): readonly number[] {
    return this.#rates.get(name) ?? [];
  }

  last(name: string): { readonly bytes: number; readonly memory: number } {
    return this.#last.get(name) ?? { bytes: 0, memory: 0 };
  }
}

async function scan(rows: mongo.Collection): Promise<number> {
  let bytes = 0;
  for await (const document of rows.find({ 'row.organizationId': 'acme' }).sort({ 'row.first': 1 }))
    bytes += String(document['_id']).length;
  return bytes;
}

async function stringifyAlone(many: number): Promise<number> {
  const cells = ['booking-000000000000000000000001', 'chat-type-1', 'exploratory', 'confirmed', '2026-03-10T09:00:00.000Z'];
  const row = [...cells, ...cells, ...cells, 'guest', 1, null];
  const some = Array.from({ length: batch }, () => row);
  let bytes = 0;
  for (let from = 0; from < many; from += batch) bytes += stringify(some, { record_delimiter: '\r\n', escape_formulas: true }).length;
  return bytes;
}
