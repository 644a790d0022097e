import type { Instant } from '@candor/contracts';

/** The only source of "now" in the product. */
export interface Clock {
  now(): Instant;
}

export const instant = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString();
