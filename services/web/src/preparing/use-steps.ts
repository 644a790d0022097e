import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Changed } from '../api/after.ts';

/** Something to change, what is said once it is, and what takes it back. */
export interface Step {
  readonly said: string;
  readonly take: () => Promise<Changed>;
  readonly back?: Step | undefined;
}

/** One change after the other; `settled` reads anew what it is seen in, before it counts as done. */
export function useSteps(settled: (changed: Changed) => Promise<unknown>) {
  const [done, setDone] = useState<{ readonly step: Step } | undefined>();
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: async ({ take }: Step) => {
      await settled(await take());
    },
    // what could not be taken back can be tried again
    onMutate: (step) => {
      if (step !== done?.step.back) setDone(undefined);
    },
    onSuccess: (_, step) => setDone({ step }),
  });
  return {
    /** What was changed last. */
    done,
    mutate,
    isPending,
    error,
    reset: () => {
      reset();
      setDone(undefined);
    },
  };
}
export type Steps = ReturnType<typeof useSteps>;
