import { type AimsAsked, type AimsStream, aimsStream } from '@candor/contracts';
import { canonical, type Decider } from '@candor/event-sourcing';

/** What a candidate prepares for. */
export type Aims = Readonly<AimsAsked>;

export const noAims: Aims = { path: null, industry: null, goals: [] };

export const aims: Decider<Aims, AimsStream> = {
  stream: aimsStream,
  initial: noAims,
  decide: {
    set: (state, asked, { subject }) =>
      canonical(state) === canonical(asked) ? [] : [{ type: 'AimsSet', data: { personId: subject, ...asked } }],
  },
  evolve: { AimsSet: (_state, { path, industry, goals }) => ({ path, industry, goals }) },
};
