import type { ErasureSubject, HeldThing } from '@candor/contracts';

/**
 * Clears one kind of thing that a service holds of a person beyond texts sealed under their key: rows, jobs, files, caches.
 * Is called again when something fails, so clearing what is gone already must be fine.
 */
export type Eraser = (scope: ErasureSubject) => Promise<void>;

/** Something of a service that holds what is of people: listed under `erasers` in the service's map. */
export interface HoldsOfPeople {
  erase: Eraser;
  /** What it holds of a person, for that person to read. */
  held?(person: string): Promise<readonly HeldThing[]>;
}

/** Injectable: every {@link Eraser} of the service. */
export const ERASERS = Symbol('ERASERS');
/** Injectable: the kernel's `Erasures`. */
export const ERASURES = Symbol('ERASURES');
