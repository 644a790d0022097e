import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { mongo } from 'mongoose';
import type { Pace } from './interleaved.ts';

/** Where and how figures came about: they are worth something only beside each other. */
export async function machine(
  db: mongo.Db,
  { rounds, milliseconds, suite, events }: Pace & { readonly suite: string; readonly events: string },
): Promise<string[]> {
  const { version } = await db.admin().serverInfo();
  const [core] = cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return [
    `\`npm run bench -- ${suite}\` at ${commit}, ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${core?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB;`,
    `Node ${process.versions.node}, MongoDB ${version} (replica set of one, majority and journal), ${events}.`,
    `Contenders take turns: ${rounds} rounds of ${milliseconds} ms each after one that is not counted. Medians, with the least and the most of the rounds.`,
    'The machine is shared and noisy: compare ratios, not figures.',
  ];
}
