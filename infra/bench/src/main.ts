import { writeFile } from 'node:fs/promises';
import { acrossServices } from './log/across-services.bench.ts';
import { append } from './log/append.bench.ts';
import { contention } from './log/contention.bench.ts';
import { hotStreams } from './log/hot-streams.bench.ts';
import { projecting } from './log/projecting.bench.ts';
import { reading } from './log/reading.bench.ts';
import { openWorld } from './log/world.ts';
import { machine } from './measuring/machine.ts';
import { markdown } from './measuring/section.ts';

const suite = { append, 'hot-streams': hotStreams, contention, reading, projecting, 'across-services': acrossServices };

const [, ...rest] = process.argv.slice(2);
const quick = rest.includes('--quick');
const wanted = rest.filter((word) => !word.startsWith('--'));
const world = await openWorld(quick ? { rounds: 3, milliseconds: 300 } : { rounds: 5, milliseconds: 1_000 });
const sections: string[] = [];
for (const [name, measure] of Object.entries(suite)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const section = markdown(await measure(world));
  process.stdout.write(`\n${section}\n`);
  sections.push(section);
}
const text = ['# The event log, measured', '', ...(await machine(world.db, world.pace)), '', sections.join('\n\n'), ''].join('\n');
if (!quick && wanted.length === 0) await writeFile(new URL('../results/log.md', import.meta.url), text);
await world.close();
process.exit(0);
