import { talentPoolStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { expirePoolMembership } from '../jobs/expire-pool-membership.job.ts';
import { sendPoolQuestion } from '../jobs/send-pool-question.job.ts';

/** The candidate is mailed; what they agree to ends by itself. */
export const askCandidateWhenAnOrganizationWantsToKeepThem: Reactor = {
  name: 'ask-candidate-when-an-organization-wants-to-keep-them',
  begins: 'at-first-event',
  from: [
    reactionsTo(talentPoolStream, {
      PoolAsked: ({ data: { organizationId, candidateId, answerUntil } }) =>
        enqueue(sendPoolQuestion, { organizationId, candidateId, answerUntil }),
      PoolJoined: ({ data: { organizationId, candidateId, expiresAt } }) =>
        enqueue(expirePoolMembership, { organizationId, candidateId, expiresAt }, expiresAt),
    }),
  ],
};
