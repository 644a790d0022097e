import { conversations } from './interviews-conversations.matrix.ts';
import { observing } from './interviews-observing.matrix.ts';
import { preparing } from './interviews-preparing.matrix.ts';
import { candidateSide, type Matrix, own, signedIn, theirs } from './matrix.ts';

const everyRole = ['owner', 'recruiter', 'interviewer', 'analyst'] as const;

export const interviews: Matrix = {
  'GET /api/interviews/held-about-me': signedIn(),
  'GET /api/interviews/host-hours': own(everyRole),
  'GET /api/interviews/host-hours/{hostId}': theirs(everyRole),
  'GET /api/interviews/host-hours/{hostId} # without hours': theirs(everyRole, { of: { hostId: 'withoutHours' } }),
  'GET /api/interviews/view-as/{organizationId}/conversations': candidateSide(),
  'GET /api/interviews/view-as/{organizationId}/offers': candidateSide(),
  'GET /api/interviews/view-as/{organizationId}/talent-pool': candidateSide(),
  'GET /api/interviews/view-as/{organizationId}/observations': candidateSide(),
  ...conversations,
  ...observing,
  ...preparing,
};
