import { offeredSlots, slotAt } from '@candor/scheduling';
import { median } from '../measuring/figures.ts';
import { type Contender, concurrently, interleaved, type Pace } from '../measuring/interleaved.ts';
import { type Line, rateLine, round, type Section } from '../measuring/section.ts';
import { merged, plainSlots } from './plain-slots.ts';
import { type Asked, asked } from './slot-requests.ts';

const cases = [
  { name: '1 host × 30 days × 200 blocks', hosts: 1, days: 30, goal: 2 },
  { name: '50 hosts in turns × 60 days × 200 blocks each', hosts: 50, days: 60, goal: 80 },
] as const;

/** The pure function alone, without rows and HTTP: offering a range, and validating one start. */
export async function slots({ pace }: { readonly pace: Pace }): Promise<Section> {
  const questions = cases.map((one) => ({ ...one, asked: asked(one.hosts, one.days) }));
  const timed = questions.map(({ asked: question }) => ({
    merged: new Timed('reading and joining the busy times', () => merged(question)),
    plain: new Timed('plain generator', () => plainSlots(question)),
    offered: new Timed('offered', () => offeredSlots(question.request, question.range).length),
    one: new Timed('one start', validating(question)),
  }));
  const contenders = timed.flatMap((of, index) => Object.entries(of).map(([key, work]) => work.contender(`${key} ${index}`)));
  const rates = await interleaved(contenders, pace);
  const lines = questions.flatMap(({ name, asked: question }, index): readonly Line[] => {
    const of = timed[index];
    const line = (what: string, key: 'merged' | 'plain' | 'offered' | 'one'): Line => ({
      ...rateLine(what, '', rates.get(`${key} ${index}`) ?? [], rates.get(`plain ${index}`) ?? []),
      figure: of?.[key].figure() ?? '',
    });
    return [
      line(`${name}: ${offeredSlots(question.request, question.range).length} starts offered`, 'offered'),
      line('– one start validated', 'one'),
      line(`– a plain generator: ${plainSlots(question)} starts, by fewer rules`, 'plain'),
      line('– ceiling: reading and joining the busy times', 'merged'),
    ];
  });
  return {
    title: 'Slots by the pure function (ratio of rates to a plain generator)',
    lines,
    gates: questions.map(({ name, goal }, index) => {
      return { name: `${name}, in ms`, value: timed[index]?.offered.median() ?? Number.NaN, goal, atLeast: false };
    }),
    notes: [
      'Hosts of seven zones, over the change of clocks, with an override, caps, buffers and notice; 150 busy times and 50 chats each.',
    ],
  };
}

/** Remembers how long each call took, by the clock and by the processor, which the machine's other work does not lengthen as much. */
class Timed {
  private readonly milliseconds: number[] = [];
  private readonly processor: number[] = [];

  constructor(
    private readonly name: string,
    private readonly work: () => number,
  ) {}

  contender(name: string): Contender {
    return { name, slice: (milliseconds) => concurrently(1, milliseconds, async () => this.call()) };
  }

  median(): number {
    return median(this.milliseconds);
  }

  figure(): string {
    return `${round(this.median())} ms (processor: ${round(median(this.processor))} ms)`;
  }

  private call(): void {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    if (this.work() === 0) throw new Error(`${this.name} found nothing`);
    this.milliseconds.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(used);
    this.processor.push((user + system) / 1_000);
  }
}

/** The last start that is offered: most is in front of it. */
function validating({ request, range }: Asked): () => number {
  const start = offeredSlots(request, range).at(-1)?.start ?? '';
  return () => ('slot' in slotAt(request, start) ? 1 : 0);
}
