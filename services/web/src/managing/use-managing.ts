import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Changed } from '../api/after.ts';
import type { Addressed } from './booking-commands.ts';

/** Something that is done about a booking. */
export interface Deed {
  /** What is said once it is done. */
  readonly told: string;
  readonly run: () => Promise<Changed | undefined>;
  /** Takes it back, where that is possible. */
  readonly undo?: Deed;
}

/** What has to be asked before it can be done. */
export type Question = 'move' | 'give' | 'cancel' | 'cancel-session';

export interface Asked extends Addressed {
  readonly question: Question;
}

/** What is being done about the bookings of a page, one after the other. `settle`: has the page show what was done. */
export function useManaging(settle: (at: Changed | undefined) => Promise<unknown>) {
  const [asked, setAsked] = useState<Asked | undefined>();
  const [done, setDone] = useState<Deed | undefined>();
  const doing = useMutation({
    mutationFn: async ({ run }: Deed) => settle(await run()),
    // what could not be taken back can be tried again
    onMutate: (deed) => {
      if (deed !== done?.undo) setDone(undefined);
    },
    onSuccess: (_, deed) => {
      setDone(deed);
      setAsked(undefined);
    },
  });
  return {
    asked,
    done,
    failure: doing.error ?? undefined,
    isPending: doing.isPending,
    act: (deed: Deed) => doing.mutate(deed),
    ask: (next: Asked) => {
      doing.reset();
      setDone(undefined);
      setAsked(next);
    },
    close: () => {
      doing.reset();
      setAsked(undefined);
    },
  };
}

export type Managing = ReturnType<typeof useManaging>;
