import { useMutation } from '@tanstack/react-query';
import type { Changed } from '../api/after.ts';

/** Something to change, what is said once it is, and what takes it back. */
export interface Step {
  readonly said: string;
  readonly take: () => Promise<Changed>;
  readonly back?: Step | undefined;
}

/** One change after the other; `settled` reads anew what it is seen in, before it counts as done. */
export const useSteps = (settled: (changed: Changed) => Promise<unknown>) =>
  useMutation({
    mutationFn: async ({ take }: Step) => {
      await settled(await take());
    },
  });
export type Steps = ReturnType<typeof useSteps>;
