import { type Matrix, ownOrByKey, signedIn } from './matrix.ts';

export const analytics: Matrix = {
  'GET /api/analytics/held-about-me': signedIn(),
  'GET /api/analytics/availability-supply': ownOrByKey(['owner', 'recruiter', 'interviewer', 'analyst']),
};
