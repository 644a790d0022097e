import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Read, Told } from '../oracle/checks.mjs';

const oracle = fileURLToPath(new URL('../oracle/oracle.mjs', import.meta.url));

/** What the oracle counted. */
export type Counts = Readonly<Record<'acknowledged' | 'unanswered' | 'refused' | 'commits' | 'positions' | 'rows' | 'effects', number>>;

/** Has the oracle compare what clients were told with what was read afterwards. Throws with its findings, and says where it read them. */
export function judged(name: string, told: readonly Told[], read: readonly Read[]): Counts {
  const parent = process.env['CANDOR_CHAOS_LOGS'] ?? tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${name.replaceAll(/\W+/g, '-')}-`));
  const files = Object.entries({ told, read }).map(([kind, records]) => {
    const file = join(folder, `${kind}.jsonl`);
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return file;
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [oracle, ...files], { encoding: 'utf8' });
  process.stdout.write(`${name}: ${stdout}`);
  if (status !== 0) throw new Error(`${name}: the oracle disagrees (its records are in ${folder})\n${stdout}${stderr}`);
  rmSync(folder, { recursive: true });
  const [counts = ''] = stdout.split('\n');
  const kept = process.env['CANDOR_CHAOS_COUNTS'];
  if (kept) appendFileSync(kept, `${counts}\n`);
  return JSON.parse(counts);
}
