import { type SatisfactionStream, satisfactionStream } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

/** How content somebody was on one day, as their own figure counts it. */
export const satisfaction: Decider<number | null, SatisfactionStream> = {
  stream: satisfactionStream,
  initial: null,
  decide: {
    publish(state, { satisfaction: now, ...of }) {
      if (now === state) return [];
      return now === null
        ? [{ type: 'SatisfactionRetracted', data: of }]
        : [{ type: 'SatisfactionPublished', data: { ...of, satisfaction: now } }];
    },
  },
  evolve: {
    SatisfactionPublished: (_state, data) => data.satisfaction,
    SatisfactionRetracted: () => null,
  },
};
