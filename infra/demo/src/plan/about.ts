import type { Instant, RoleFamily } from '@candor/contracts';
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
  /** Of the roles that it is about. */
  readonly family: RoleFamily;
  readonly start: Instant;
  readonly end: Instant;
}
