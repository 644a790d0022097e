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

/** Runs the specs; resolves with how many passed and failed, or nothing when they did not come so far.
 * @param {string} specs
 * @returns {Promise<{ passed: number, failed: number } | undefined>}
 */
const run = (specs) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['infra/local/test.mjs', specs], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.once('error', reject);
    child.once('close', () => {
      const totals = /^(\d+) passed, (\d+) failed/m.exec(said);
      resolve(totals ? { passed: Number(totals[1]), failed: Number(totals[2]) } : undefined);
    });
  });

let missed = 0;
if (wanted.length === 0) console.log('no mutant has such a name');
for (const mutant of wanted) {
  apply(mutant);
  const totals = await run(mutant.specs).finally(() => undo());
  // a suite that could not run at all proves nothing
  const caught = totals !== undefined && totals.failed > 0 && totals.passed + totals.failed > 1;
  if (!caught) missed++;
  const by = totals ? `${totals.failed} of ${totals.passed + totals.failed} specs in ${mutant.specs}` : 'the specs did not run';
  console.log(`${caught ? 'caught' : 'MISSED'}  ${mutant.name}: ${by}`);
}
console.log(`${wanted.length - missed} caught, ${missed} missed`);
process.exitCode = missed === 0 && wanted.length > 0 ? 0 : 1;
