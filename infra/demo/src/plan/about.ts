import type { Instant } from '@candor/contracts';
import type { Candidate } from './candidates.ts';
import type { Chance } from './chance.ts';
import type { Employer } from './employers.ts';

/** What is made up of a conversation depends on who meets, and when. */
export interface About {
  readonly chance: Chance;
  readonly employer: Employer;
  readonly person: Candidate;
  /** The host's name. */
  readonly host: string;
  readonly start: Instant;
  readonly end: Instant;
}
