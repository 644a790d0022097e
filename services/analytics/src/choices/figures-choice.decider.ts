import { type FiguresChoiceStream, figuresChoiceStream } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

/** Whether somebody counts in figures about groups. */
export interface FiguresChoice {
  readonly counts: boolean;
}

export const figuresChoice: Decider<FiguresChoice, FiguresChoiceStream> = {
  stream: figuresChoiceStream,
  initial: { counts: true },
  decide: {
    leave: ({ counts }, _command, { subject }) => (counts ? [{ type: 'FiguresLeft', data: { personId: subject } }] : []),
    join: ({ counts }, _command, { subject }) => (counts ? [] : [{ type: 'FiguresJoined', data: { personId: subject } }]),
  },
  evolve: { FiguresLeft: () => ({ counts: false }), FiguresJoined: () => ({ counts: true }) },
};
