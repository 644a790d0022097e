import { event, personal, stream } from '@candor/contracts';
import { z } from 'zod';
import { type CommandContext, type Decider, reject } from '../src/decider.ts';

// A stream with one of everything, for the specs of this library: counts that are added up, with remarks about persons.

const Counted = event(z.object({ by: z.number() }))
  .next(z.object({ amount: z.number() }), ({ by }) => ({ amount: by }))
  .next(z.object({ amount: z.number().int(), unit: z.string() }), ({ amount }) => ({ amount: Math.round(amount), unit: 'piece' }));

const note = personal(z.string(), 'personId');
const Remarked = event(z.object({ personId: z.string(), note, others: z.array(z.object({ note })).optional() }));

export const tallyStream = stream({
  service: 'scheduling',
  name: 'tally',
  published: false,
  events: { Counted, Remarked },
  commands: { count: z.object({ amount: z.number() }), remark: z.object({ personId: z.string(), note: z.string() }) },
  rejections: { too_much: 422 },
});
export type TallyStream = typeof tallyStream;

export const tally: Decider<number, TallyStream> = {
  stream: tallyStream,
  initial: 0,
  decide: {
    count(total, { amount }) {
      if (total + amount > 100) return reject('too_much', { left: 100 - total });
      return amount === 0 ? [] : [{ type: 'Counted', data: { amount, unit: 'piece' } }];
    },
    remark: (_total, data) => [{ type: 'Remarked', data }],
  },
  evolve: {
    Counted: (total, { amount }) => total + amount,
    Remarked: (total) => total,
  },
};

let commands = 0;
export const asked = (context: Partial<CommandContext> = {}): CommandContext => ({
  commandId: `command-${++commands}`,
  now: '2026-03-02T09:00:00.000Z',
  actor: { kind: 'person', id: 'ana' },
  correlation: 'correlation',
  causation: 'causation',
  ...context,
});
