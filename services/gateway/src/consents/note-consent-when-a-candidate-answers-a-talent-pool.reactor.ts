import { consentStream, talentPoolStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

const scope = (organizationId: string) => ({ purpose: 'talent-pool', organizationId, about: null }) as const;

/** What a candidate agrees to by a link stands among all that they have agreed to, and can be withdrawn there. */
export const noteConsentWhenACandidateAnswersATalentPool: Reactor = {
  name: 'note-consent-when-a-candidate-answers-a-talent-pool',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(talentPoolStream, {
      PoolJoined: ({ data: { organizationId, candidateId, organizationName, version, locale, wording } }) =>
        send(consentStream, candidateId, 'give', { ...scope(organizationId), organizationName, version, locale, wording }),
      PoolLeft: ({ data: { organizationId, candidateId, why } }) =>
        why === 'expired' ? [] : send(consentStream, candidateId, 'withdraw', scope(organizationId)),
    }),
  ],
};
