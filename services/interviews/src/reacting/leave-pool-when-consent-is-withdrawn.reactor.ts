import { consentStream, poolSubject, talentPoolStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/** A candidate withdraws where they see all that they have agreed to. */
export const leavePoolWhenConsentIsWithdrawn: Reactor = {
  name: 'leave-pool-when-consent-is-withdrawn',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(consentStream, {
      ConsentWithdrawn: ({ data: { purpose, personId, organizationId } }) =>
        purpose === 'talent-pool' && organizationId !== null
          ? send(talentPoolStream, poolSubject({ organizationId, candidateId: personId }), 'leave', { why: 'withdrawn' })
          : [],
    }),
  ],
};
