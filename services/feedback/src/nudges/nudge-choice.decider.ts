import { type NudgeChoiceStream, nudgeChoiceStream } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

/** Whether somebody wants to be reminded. */
export interface NudgeChoice {
  readonly wanted: boolean;
}

export const nudgeChoice: Decider<NudgeChoice, NudgeChoiceStream> = {
  stream: nudgeChoiceStream,
  initial: { wanted: true },
  decide: {
    stop: ({ wanted }, _command, { subject }) => (wanted ? [{ type: 'NudgesStopped', data: { personId: subject } }] : []),
    resume: ({ wanted }, _command, { subject }) => (wanted ? [] : [{ type: 'NudgesResumed', data: { personId: subject } }]),
  },
  evolve: { NudgesStopped: () => ({ wanted: false }), NudgesResumed: () => ({ wanted: true }) },
};
