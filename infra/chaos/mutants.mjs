#!/usr/bin/env node
// @ts-check
// Breaks a guarantee of the event log on purpose, one at a time, and runs the specs that must notice:
// `npm run mutants`, or `npm run mutants -- <part of a name>`. Each mutant is one replacement in one file, undone afterwards,
// also on Ctrl-C; a file with changes of one's own is not touched. Exits with 1 when a mutant is not caught.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants-list.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const wanted = mutants.filter(({ name }) => name.includes(process.argv[2] ?? ''));
/** @type {() => void} */
let undo = () => undefined;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => {
    undo();
    process.exit(130);
  });

/** @param {import('./mutants-list.mjs').Mutant} mutant */
function apply({ name, file, original, mutated }) {
  const path = new URL(`../../${file}`, import.meta.url);
  if (execFileSync('git', ['status', '--porcelain', '--', file], { cwd: root, encoding: 'utf8' }) !== '')
    throw new Error(`${file} has changes that are not committed: commit them before mutating it`);
  const source = readFileSync(path, 'utf8');
  if (source.split(original).length !== 2) throw new Error(`"${name}": its original must stand in ${file} exactly once`);
  undo = () => {
    writeFileSync(path, source);
    undo = () => undefined;
  };
  writeFileSync(
    path,
    source.replace(original, () => mutated),
  );
}

/** Milliseconds. A row waits for what never comes in several tests, one after the other. */
const patience = (/** @type {number | undefined} */ row) => (row === undefined ? 600_000 : 1_800_000);

/** Runs what must notice; resolves with how many tests passed and failed, or nothing when they did not come so far.
 * @param {import('./mutants-list.mjs').Mutant} mutant
 * @returns {Promise<{ passed: number, failed: number } | undefined>}
 */
const run = ({ specs, row }) =>
  new Promise((resolve, reject) => {
    const args = row === undefined ? ['infra/local/test.mjs', specs ?? ''] : ['infra/chaos/chaos.mjs', '--row', `${row}`];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGTERM'), patience(row));
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      // Jest's own counts, one for each time it ran: a suite that could not run at all proves nothing and is not in them
      const tests = said.match(/^Tests: .*$/gm) ?? [];
      const count = (/** @type {string} */ word) =>
        tests.reduce((sum, line) => sum + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0);
      resolve(tests.length > 0 ? { passed: count('passed'), failed: count('failed') } : undefined);
    });
  });

let missed = 0;
if (wanted.length === 0) console.log('no mutant has such a name');
const width = Math.max(...wanted.map(({ name }) => name.length));
for (const mutant of wanted) {
  apply(mutant);
  const totals = await run(mutant).finally(() => undo());
  const caught = totals !== undefined && totals.failed > 0;
  if (!caught) missed++;
  const where = mutant.specs ?? `row ${mutant.row} of npm run chaos`;
  const by = totals ? `${totals.failed} of ${totals.passed + totals.failed} tests failed in ${where}` : `${where} did not run`;
  console.log(`${caught ? 'caught' : 'MISSED'}  ${mutant.name.padEnd(width)}  ${by}`);
}
console.log(`${wanted.length - missed} caught, ${missed} missed`);
process.exitCode = missed === 0 && wanted.length > 0 ? 0 : 1;
