#!/usr/bin/env node
// @ts-check
// node oracle.mjs <told.jsonl> <read.jsonl>: compares what clients were told with what can be read afterwards, one record a
// line, as checks.mjs describes them. Prints its counts and what it found wrong; exits with 1 when that is anything.
import { readFileSync } from 'node:fs';
import { judge } from './judge.mjs';

/** @param {string | undefined} file @returns {any[]} */
function records(file) {
  if (!file) throw new Error('usage: node oracle.mjs <told.jsonl> <read.jsonl>');
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

const shown = 20;
const { counts, faults } = judge(records(process.argv[2]), records(process.argv[3]));
console.log(JSON.stringify(counts));
for (const { check, what } of faults.slice(0, shown)) console.log(`not so: ${check}: ${what}`);
if (faults.length > shown) console.log(`and ${faults.length - shown} more`);
if (counts.acknowledged === 0 || counts.commits === 0) console.log('nothing was acknowledged or nothing read: there is nothing to judge');
process.exitCode = faults.length > 0 || counts.acknowledged === 0 || counts.commits === 0 ? 1 : 0;
