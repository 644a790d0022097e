import { type Matrix, own, theirs } from './matrix.ts';

const everyRole = ['owner', 'recruiter', 'interviewer', 'analyst'] as const;

export const interviews: Matrix = {
  'GET /api/interviews/host-hours': own(everyRole),
  'GET /api/interviews/host-hours/{hostId}': theirs(everyRole),
};
