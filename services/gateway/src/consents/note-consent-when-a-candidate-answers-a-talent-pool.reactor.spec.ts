import { consentStream, consentWording, talentPoolStream } from '@candor/contracts';
import { send } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { noteConsentWhenACandidateAnswersATalentPool } from './note-consent-when-a-candidate-answers-a-talent-pool.reactor.ts';

const keys = { organizationId: 'acme', candidateId: 'ana' };
const scope = { purpose: 'talent-pool', organizationId: 'acme', about: null } as const;
const words = {
  organizationName: 'Acme',
  version: 1,
  locale: 'en',
  wording: consentWording('talent-pool', 1, 'en', 'Acme') ?? '',
} as const;
const notes = reactorSpec(noteConsentWhenACandidateAnswersATalentPool);

test('what a candidate agreed to by a link stands among their consents', () =>
  notes
    .on(recorded(talentPoolStream, 'acme/ana', 'PoolJoined', { ...keys, ...words, expiresAt: '2027-03-02T09:00:00.000Z' }))
    .thenEffects([send(consentStream, 'ana', 'give', { ...scope, ...words })]));

test('and is taken back there when they leave; one that has ended needs no taking back', () => {
  const left = (why: 'withdrawn' | 'expired') => recorded(talentPoolStream, 'acme/ana', 'PoolLeft', { ...keys, why });
  notes.on(left('withdrawn')).thenEffects([send(consentStream, 'ana', 'withdraw', scope)]);
  notes.on(left('expired')).thenEffects([]);
});
