import type { PlannedYear } from './planned-year.ts';

/** Where everybody writes English. */
const employer = 'demo-brightmoor';

export interface Tour {
  readonly recruiter: string;
  readonly host: string;
  readonly candidate: string;
}

/** Whom the tour in the README signs in as, by their addresses. */
export const tourOf = ({ people }: Pick<PlannedYear, 'people'>): Tour => ({
  recruiter: memberAddress(employer, 0),
  host: memberAddress(employer, 1),
  candidate: people[0]?.address ?? '',
});

/** Of a recruiter, `index` 0, or a host of an employer. */
export const memberAddress = (employerId: string, index: number): string =>
  `${index === 0 ? 'recruiter' : `host-${index}`}@${employerId}.candor-demo.invalid`;
