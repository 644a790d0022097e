import { pitchTrialStream } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { type PitchTrial, pitchTrialChanges } from '../pitch/pitch-trial.rule.ts';

type Change = (state: PitchTrial | undefined, data: unknown, event: RecordedEvent) => PitchTrial | undefined;

const rowAfter =
  (change: Change) =>
  (row: PitchTrial | undefined, event: RecordedEvent): PitchTrial | undefined =>
    change(row, event.data, event);

/** How stories are told, by conversation and person. */
export const pitchTrials: Projection<PitchTrial> = {
  name: 'pitch-trials',
  version: 1,
  indexes: [['personId', 'assignedAt']],
  from: [
    {
      stream: pitchTrialStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(pitchTrialChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
