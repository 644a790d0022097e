import {
  consentStream,
  conversationStream,
  exchangeStream,
  observationsStream,
  observedStream,
  talkStream,
  transcriptStream,
} from '@candor/contracts';
import { enqueue, send } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { analyseTranscript } from '../jobs/analyse-transcript.job.ts';
import { removeTranscript } from '../jobs/remove-transcript.job.ts';
import { tellRemainingObservations } from '../jobs/tell-remaining-observations.job.ts';
import { countObservationsWhenAConversationIsOver } from './count-observations-when-a-conversation-is-over.reactor.ts';
import { lookAfterTranscripts } from './look-after-transcripts.reactor.ts';
import { publishObservationsWhenTheyAreTold } from './publish-observations-when-they-are-told.reactor.ts';
import { tellObservationsWhenFeedbackIsRevealed } from './tell-observations-when-feedback-is-revealed.reactor.ts';

const of = { conversationId: 'k1', organizationId: 'acme' };
const hana = { ...of, authorId: 'hana', side: 'host' } as const;
const ana = { ...of, authorId: 'ana', side: 'guest' } as const;

test('when feedback of a pair is revealed, each may learn what the other noted about them', () => {
  const pair = { ...of, exchangeId: 'k1.hana', kind: 'exploratory', hostId: 'hana', guestId: 'ana' } as const;
  const revealed = { ...pair, formVersion: 1, revealedAt: '2026-03-03T10:00:00.000Z', why: 'deadline', host: null, guest: null } as const;
  reactorSpec(tellObservationsWhenFeedbackIsRevealed)
    .on(recorded(exchangeStream, 'k1.hana', 'ExchangeRevealed', revealed))
    .thenEffects([
      send(observationsStream, 'k1.hana', 'liftEmbargo', { ...hana, aboutIds: ['ana'] }),
      send(observationsStream, 'k1.ana', 'liftEmbargo', { ...ana, aboutIds: ['hana'] }),
    ]);
});

test('a conversation that is over lets count what is not about the other side, and the rest in time', () => {
  const meeting = {
    ...of,
    sessionId: null,
    kind: 'exploratory',
    start: '2026-03-02T09:00:00.000Z',
    end: '2026-03-02T09:30:00.000Z',
  } as const;
  const ended = { ...meeting, hostIds: ['hana', 'omar'], guestId: 'ana', endedAt: '2026-03-02T09:30:00.000Z', by: 'host' } as const;
  reactorSpec(countObservationsWhenAConversationIsOver)
    .on(recorded(conversationStream, 'k1', 'ConversationEnded', ended, { at: '2026-03-04T09:30:00.000Z' }))
    .thenEffects([
      send(observationsStream, 'k1.hana', 'endConversation', hana),
      send(observationsStream, 'k1.omar', 'endConversation', { ...hana, authorId: 'omar' }),
      send(observationsStream, 'k1.ana', 'endConversation', ana),
      enqueue(tellRemainingObservations, { conversationId: 'k1' }, '2026-03-18T09:30:00.000Z'),
    ]);
  // nothing of the demonstration is told before both have answered
  reactorSpec(countObservationsWhenAConversationIsOver)
    .on({ ...recorded(conversationStream, 'k1', 'ConversationEnded', { ...ended, hostIds: ['hana'] }), origin: 'demo' })
    .thenEffects([
      send(observationsStream, 'k1.hana', 'endConversation', hana),
      send(observationsStream, 'k1.ana', 'endConversation', ana),
    ]);
});

test('what is told is published, and what is withdrawn is taken back', () => {
  const data = {
    ...hana,
    observationId: 'o1',
    about: 'market',
    aboutIds: [],
    content: { kind: 'topic', termId: 'topic/culture' },
    polarity: 'neutral',
    saidBy: 'guest',
    sureness: 'likely',
    stance: null,
    forOrganization: false,
  } as const;
  reactorSpec(publishObservationsWhenTheyAreTold)
    .on(recorded(observationsStream, 'k1.hana', 'ObservationReleased', data))
    .thenEffects([send(observedStream, 'o1', 'publish', data)]);
  reactorSpec(publishObservationsWhenTheyAreTold)
    .on(recorded(observationsStream, 'k1.hana', 'ObservationWithdrawn', { ...hana, observationId: 'o1', why: 'wanted' }))
    .thenEffects([send(observedStream, 'o1', 'retract', {})]);
});

test('a transcript is analysed when it is kept; and when it is gone, so is everything that was taken from it', () => {
  const stored = { ...of, transcriptId: 't1', storedBy: 'rita', format: 'plain', speakerIds: ['hana', 'ana'], labels: [] } as const;
  reactorSpec(lookAfterTranscripts)
    .on(recorded(transcriptStream, 'k1', 'TranscriptStored', stored))
    .thenEffects([enqueue(analyseTranscript, { conversationId: 'k1', transcriptId: 't1' })]);
  const removed = { ...of, transcriptId: 't1', speakerIds: ['hana', 'ana'], why: 'consent-withdrawn' } as const;
  reactorSpec(lookAfterTranscripts)
    .on(recorded(transcriptStream, 'k1', 'TranscriptRemoved', removed))
    .thenEffects([
      enqueue(removeTranscript, { transcriptId: 't1' }),
      send(talkStream, 'k1', 'retract', { transcriptId: 't1' }),
      send(observationsStream, 'k1.hana', 'forgetTranscript', { transcriptId: 't1' }),
      send(observationsStream, 'k1.ana', 'forgetTranscript', { transcriptId: 't1' }),
    ]);
});

test('a consent that is withdrawn where all consents are counts here too', () => {
  const consent = { personId: 'ana', purpose: 'transcript', organizationId: 'acme', about: 'k1' } as const;
  reactorSpec(lookAfterTranscripts)
    .on(recorded(consentStream, 'ana', 'ConsentWithdrawn', consent))
    .thenEffects([send(transcriptStream, 'k1', 'withdrawConsent', { personId: 'ana', why: 'consent-withdrawn' })]);
  reactorSpec(lookAfterTranscripts)
    .on(recorded(consentStream, 'ana', 'ConsentWithdrawn', { ...consent, purpose: 'market-figures', organizationId: null, about: null }))
    .thenEffects([]);
});
