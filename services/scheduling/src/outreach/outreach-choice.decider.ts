import { type OutreachChoiceStream, outreachChoiceStream } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

/** Organizations that may not invite the candidate; `null` among them: none may. */
export type OutreachChoice = readonly (string | null)[];

export const outreachChoice: Decider<OutreachChoice, OutreachChoiceStream> = {
  stream: outreachChoiceStream,
  initial: [],
  decide: {
    optOut: (state, { organizationId }, { subject }) =>
      state.includes(organizationId) ? [] : [{ type: 'OptedOut', data: { candidateId: subject, organizationId } }],
    optIn: (state, { organizationId }, { subject }) =>
      state.includes(organizationId) ? [{ type: 'OptedIn', data: { candidateId: subject, organizationId } }] : [],
  },
  evolve: {
    OptedOut: (state, { organizationId }) => [...state, organizationId],
    OptedIn: (state, { organizationId }) => state.filter((other) => other !== organizationId),
  },
};
