import { randomInt } from 'node:crypto';

const fine = 2 ** 32;

/** What chance says: at least 0 and below 1. */
export const draw = (): number => randomInt(fine) / fine;
