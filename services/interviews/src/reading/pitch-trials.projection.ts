import { pitchTrialStream } from '@candor/contracts';
import { type Projection, rowsOfStates } from '@candor/event-sourcing';
import { type PitchTrial, pitchTrialChanges } from '../pitch/pitch-trial.rule.ts';

/** How stories are told, by conversation and person. */
export const pitchTrials: Projection<PitchTrial> = {
  name: 'pitch-trials',
  version: 1,
  indexes: [['personId', 'assignedAt']],
  from: [rowsOfStates(pitchTrialStream, pitchTrialChanges, (trial) => trial)],
};
