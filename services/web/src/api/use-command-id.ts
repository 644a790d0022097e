import { useRef } from 'react';
import { codeOf } from './problem.ts';
import { randomId } from './random-id.ts';

/** The id of what a form asks for: the same however often it is sent, and another one once it was refused, to be put right. */
export function useCommandId() {
  const id = useRef(randomId());
  return {
    current: () => id.current,
    onError: (failure: unknown) => {
      if (codeOf(failure) !== undefined) id.current = randomId();
    },
  };
}
