import { useRef } from 'react';
import { codeOf } from './problem.ts';
import { randomId } from './random-id.ts';

/** The id of what a form asks for: the same however often it is sent, and another one once it was refused, to be put right. */
export function useCommandId() {
  const id = useRef(randomId());
  const renew = () => {
    id.current = randomId();
  };
  return {
    current: () => id.current,
    /** What comes next is something else. */
    renew,
    onError: (failure: unknown) => {
      if (codeOf(failure) !== undefined) renew();
    },
  };
}
