import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Changed } from '../api/after.ts';
import { codeOf } from '../api/problem.ts';

/** Something to change, what is said once it is, and what takes it back. */
export interface Step<Result = Changed> {
  readonly said: string;
  /** `since`: what it takes back; nothing: it takes nothing back, or what others have changed since was told. */
  readonly take: (since?: Result) => Promise<Result>;
  readonly back?: Step<Result> | undefined;
}

interface Done<Result> {
  readonly step: Step<Result>;
  readonly changed?: Result;
}

/**
 * One change after the other; `settled` reads anew what it is seen in, before it counts as done. `again`: reads what others have
 * changed, which one's own change was therefore refused for.
 */
export function useSteps<Result = Changed>(settled: (changed: Result) => Promise<unknown>, again?: () => Promise<unknown>) {
  const [done, setDone] = useState<Done<Result> | undefined>();
  const isBack = (step: Step<Result>) => step === done?.step.back;
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: async (step: Step<Result>) => {
      const changed = await step.take(isBack(step) ? done?.changed : undefined);
      await settled(changed);
      return changed;
    },
    // what could not be taken back can be tried again
    onMutate: (step) => {
      if (!isBack(step)) setDone(undefined);
    },
    onSuccess: (changed, step) => setDone({ step, changed }),
    onError: async (failure, step) => {
      if (codeOf(failure) !== 'conflict') return;
      if (done && isBack(step)) setDone({ step: done.step });
      await again?.();
    },
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
export type Steps<Result = Changed> = ReturnType<typeof useSteps<Result>>;
