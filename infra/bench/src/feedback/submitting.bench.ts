import { FeedbackAnswers } from '@candor/contracts';
import { FeedbackModule } from '@candor/feedback';
import { startInstallation } from '../log/installation.ts';
import type { World } from '../log/world.ts';
import { percentile } from '../measuring/figures.ts';
import { type Contender, concurrently, interleaved } from '../measuring/interleaved.ts';
import { rateLine, type Section, timesLine } from '../measuring/section.ts';
import { startBareHandler } from '../scheduling/bare-handler.ts';
import { Asking } from '../scheduling/http.ts';
import { Pairs } from './pairs.ts';

const clients = 20;
const answers = FeedbackAnswers.parse({
  scales: { 'would-talk-again': 8, communication: 4, preparation: 5, professionalism: 4, listening: 3, substance: 5 },
  texts: {
    strengths: 'Open about what is hard there, and came to the point.'.repeat(4),
    'to-improve': 'More time for questions. '.repeat(8),
  },
  privateNote: 'Ask about the move to Lisbon.',
});

/** Feedback through HTTP: how many answers and how fast, when their author sees them, and when the other side sees the reveal. */
export async function submitting(world: World): Promise<Section> {
  const installation = await startInstallation(world, [FeedbackModule]);
  const database = installation.database('feedback');
  const bare = await startBareHandler(database);
  const [asking, plain] = [new Asking(installation.url('feedback')), new Asking(bare.url)];
  const seconds = (world.pace.milliseconds / 1_000) * 2 * (world.pace.rounds + 1);
  // More than are answered within the time, on any machine that this was tried on.
  const pairs = new Pairs(installation, asking, Math.ceil(seconds * 400) + 400);
  try {
    await pairs.open();
    const sent: number[] = [];
    const submit = async (): Promise<void> => {
      const began = performance.now();
      await pairs.submit(pairs.next(), 'guest', { answers });
      sent.push(performance.now() - began);
    };
    const body = { start: 'x', ...answers };
    const contenders: readonly Contender[] = [
      { name: 'bare', slice: (milliseconds) => concurrently(clients, milliseconds, () => plain.ask('POST', '/holds', { body })) },
      { name: 'submitted', slice: (milliseconds) => concurrently(clients, milliseconds, submit) },
    ];
    const rates = await interleaved(contenders, { ...world.pace, milliseconds: world.pace.milliseconds * 2 });
    const [own, revealed] = [await ownView(pairs, world.pace.rounds * 20), await reveals(pairs, world.pace.rounds * 20)];
    const of = (name: string) => rates.get(name) ?? [];
    const submitted = rateLine(`one side answers, ${clients} clients`, 'answers/s', of('submitted'), of('bare'));
    return {
      title: 'Answers and reveals through HTTP',
      lines: [
        rateLine(`a bare Fastify handler with one majority insert, ${clients} clients`, 'requests/s', of('bare')),
        submitted,
        timesLine(`answering, ${clients} clients`, sent),
        timesLine('from the request to answer until its author reads it back, one client', own),
        timesLine(
          'the second side answers, which reveals, one client',
          revealed.map(({ answered }) => answered),
        ),
        timesLine(
          'from that answer until the other side reads it',
          revealed.map(({ seen }) => seen),
        ),
      ],
      gates: [
        { name: 'answers to bare requests', value: submitted.value, goal: 0.35, atLeast: true },
        {
          name: 'ms until the other side sees the reveal, p99',
          value: percentile(
            revealed.map(({ seen }) => seen),
            0.99,
          ),
          goal: 500,
          atLeast: false,
        },
      ],
      notes: [
        'Everything in one process, as `npm start` runs it. An answer has six ratings, two texts and a note, sealed each; each exchange is answered once by each side.',
      ],
    };
  } finally {
    for (const one of [asking, plain]) one.close();
    await bare.close();
    await installation.close();
  }
}

async function ownView(pairs: Pairs, samples: number): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < samples) {
    const exchangeId = pairs.next();
    const began = performance.now();
    await pairs.submit(exchangeId, 'guest', { answers });
    await pairs.until(exchangeId, 'guest', ({ own }) => own !== null);
    times.push(performance.now() - began);
  }
  return times;
}

async function reveals(pairs: Pairs, samples: number): Promise<readonly { readonly answered: number; readonly seen: number }[]> {
  const times: { answered: number; seen: number }[] = [];
  while (times.length < samples) {
    const exchangeId = pairs.next();
    await pairs.submit(exchangeId, 'guest', { answers });
    const began = performance.now();
    await pairs.submit(exchangeId, 'host', { answers });
    const answered = performance.now();
    await pairs.until(exchangeId, 'guest', ({ revealed }) => revealed !== null);
    times.push({ answered: answered - began, seen: performance.now() - answered });
  }
  return times;
}
