import type { Matrix } from './matrix.ts';

/** It has no routes yet. */
export const feedback: Matrix = {};
