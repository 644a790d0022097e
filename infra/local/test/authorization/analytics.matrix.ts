import { type Matrix, ownOrByKey } from './matrix.ts';

export const analytics: Matrix = {
  'GET /api/analytics/availability-supply': ownOrByKey(['owner', 'recruiter', 'interviewer', 'analyst']),
};
