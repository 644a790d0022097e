import { writeFile } from 'node:fs/promises';
import { exporting } from './exports/exporting.bench.ts';
import { analysing } from './feedback/analysing.bench.ts';
import { submitting } from './feedback/submitting.bench.ts';
import { transcripts } from './feedback/transcripts.bench.ts';
import { acrossServices } from './log/across-services.bench.ts';
import { append } from './log/append.bench.ts';
import { contention } from './log/contention.bench.ts';
import { hotStreams } from './log/hot-streams.bench.ts';
import { projecting } from './log/projecting.bench.ts';
import { reading } from './log/reading.bench.ts';
import { openWorld, type World } from './log/world.ts';
import { machine } from './measuring/machine.ts';
import { markdown, type Section } from './measuring/section.ts';
import { opening } from './pages/opening.bench.ts';
import { booking } from './scheduling/booking.bench.ts';
import { slots } from './scheduling/slots.bench.ts';
import { folding } from './signals/folding.bench.ts';
import { ownView } from './signals/own-view.bench.ts';

interface Suite {
  readonly title: string;
  /** What was measured with, besides the machine. */
  readonly events: string;
  /** Each takes part of its name on the command line. */
  readonly sections: Readonly<Record<string, (world: World) => Promise<Section>>>;
}

const suites: Readonly<Record<string, Suite>> = {
  log: {
    title: 'The event log, measured',
    events: 'events of about 300 bytes',
    sections: { append, 'hot-streams': hotStreams, contention, reading, projecting, 'across-services': acrossServices },
  },
  exports: {
    title: 'Exports, measured',
    events: 'Candor’s own read models',
    sections: { exporting },
  },
  feedback: {
    title: 'Conversations and feedback, measured',
    events: 'Candor’s own events',
    sections: { submitting, transcripts, analysing },
  },
  pages: {
    title: 'Pages, measured',
    events: 'Candor’s own pages',
    sections: { opening },
  },
  scheduling: {
    title: 'Scheduling, measured',
    events: 'Candor’s own events',
    sections: { slots, booking },
  },
  signals: {
    title: 'Market signals, measured',
    events: 'Candor’s own events',
    sections: { folding, 'own-view': ownView },
  },
};

const [name = '', ...rest] = process.argv.slice(2);
const suite = suites[name];
if (!suite) throw new Error(`There is no measurement of "${name}": ${Object.keys(suites).join(', ')}`);
const quick = rest.includes('--quick');
const wanted = rest.filter((word) => !word.startsWith('--'));
const world = await openWorld(quick ? { rounds: 3, milliseconds: 300 } : { rounds: 5, milliseconds: 1_000 });
const texts: string[] = [];
for (const [part, measure] of Object.entries(suite.sections)) {
  if (wanted.length > 0 && !wanted.some((word) => part.includes(word))) continue;
  const text = markdown(await measure(world));
  process.stdout.write(`\n${text}\n`);
  texts.push(text);
}
const about = await machine(world.db, { ...world.pace, suite: name, events: suite.events });
const text = [`# ${suite.title}`, '', ...about, '', texts.join('\n\n'), ''].join('\n');
if (!quick && wanted.length === 0) await writeFile(new URL(`../results/${name}.md`, import.meta.url), text);
await world.close();
process.exit(0);
