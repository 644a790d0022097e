import type { Told } from '../told.ts';

/** The services speak English themselves. */
export const told: Told = { texts: {}, says: {} };
