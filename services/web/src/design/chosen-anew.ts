import type { MouseEvent } from 'react';

/** A browser says nothing when the same file is chosen again, which somebody does who has corrected it: so the field forgets it first. */
export function chosenAnew({ currentTarget }: MouseEvent<HTMLInputElement>): void {
  currentTarget.value = '';
}
