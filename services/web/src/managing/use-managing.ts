import { useState } from 'react';
import type { Changed } from '../api/after.ts';
import { type Step, useSteps } from '../design/use-steps.ts';
import type { Addressed } from './booking-commands.ts';

/** Where a booking was left; nothing, where several were changed at once. */
type Left = Changed | undefined;

/** Something that is done about a booking. */
export type Deed = Step<Left>;

/** What has to be asked before it can be done. */
export type Question = 'move' | 'give' | 'cancel' | 'cancel-session';

export interface Asked extends Addressed {
  readonly question: Question;
}

/** What is being done about the bookings of a page, one after the other. `settle`: has the page show what was done. */
export function useManaging(settle: (at: Left) => Promise<unknown>) {
  const [asked, setAsked] = useState<Asked | undefined>();
  const steps = useSteps<Left>(async (at) => {
    await settle(at);
    setAsked(undefined);
  });
  return {
    asked,
    steps,
    failure: steps.error ?? undefined,
    isPending: steps.isPending,
    act: (deed: Deed) => steps.mutate(deed),
    ask: (next: Asked) => {
      steps.reset();
      setAsked(next);
    },
    close: () => {
      steps.reset();
      setAsked(undefined);
    },
  };
}

export type Managing = ReturnType<typeof useManaging>;
