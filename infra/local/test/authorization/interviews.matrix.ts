import { conversations } from './interviews-conversations.matrix.ts';
import { type Matrix, own, signedIn, theirs } from './matrix.ts';

const everyRole = ['owner', 'recruiter', 'interviewer', 'analyst'] as const;

export const interviews: Matrix = {
  'GET /api/interviews/held-about-me': signedIn(),
  'GET /api/interviews/host-hours': own(everyRole),
  'GET /api/interviews/host-hours/{hostId}': theirs(everyRole),
  ...conversations,
};
