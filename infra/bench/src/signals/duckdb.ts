import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Line, round } from '../measuring/section.ts';
import { toldAt } from './told-chats.ts';

interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown> }> }> };
}

const peer = new URL('../../peers/node_modules/@duckdb/node-api/lib/index.js', import.meta.url);

/** The same aggregates of the same events by DuckDB over Parquet: from nothing, each time. */
export async function duckdbAggregates(total: number): Promise<readonly Line[]> {
  const { DuckDBInstance } = (await import(peer.href)) as DuckDb;
  const folder = await mkdtemp(join(tmpdir(), 'candor-bench-'));
  try {
    const json = join(folder, 'events.jsonl');
    await written(json, total);
    const db = await (await DuckDBInstance.create(':memory:')).connect();
    await db.run('SET threads = 2');
    await db.run(`COPY (SELECT * FROM read_json('${json}', format = 'newline_delimited')) TO '${folder}/events.parquet' (FORMAT parquet)`);
    const begun = performance.now();
    await db.run(
      `CREATE TABLE sentiment AS SELECT organization, date_trunc('month', happened::TIMESTAMP) AS month, kind, guest, avg(score) AS score
       FROM '${folder}/events.parquet' WHERE type = 'ExchangeRevealed' GROUP BY ALL`,
    );
    await db.run(
      `CREATE TABLE demand AS SELECT date_trunc('quarter', happened::TIMESTAMP) AS quarter, term, guest, avg((how = 'asked-for')::INT) AS wanted, count(*) AS n
       FROM '${folder}/events.parquet' WHERE type = 'ObservationPublished' GROUP BY ALL`,
    );
    const seconds = (performance.now() - begun) / 1_000;
    return [
      {
        what: 'sentiment and demand per person, by DuckDB over Parquet, from nothing',
        figure: `${round(total / seconds)} events/s`,
        ratio: '',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function written(file: string, total: number): Promise<void> {
  const out = createWriteStream(file);
  for (let position = 1; position <= total; position++) {
    const [event] = toldAt(position, total).events;
    const { kind, organizationId, guestId, guest, content, conversationId } = (event?.data ?? {}) as Record<string, never>;
    const { termId, how } = (content ?? {}) as { readonly termId?: string; readonly how?: string };
    const score = (guest as { readonly scales?: Record<string, number> } | undefined)?.scales?.['would-talk-again'];
    const row = {
      type: event?.type,
      happened: event?.meta.occurredAt,
      kind: kind ?? null,
      organization: organizationId,
      guest: guestId ?? conversationId,
      term: termId ?? null,
      how: how ?? null,
      score: score ?? null,
    };
    if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
