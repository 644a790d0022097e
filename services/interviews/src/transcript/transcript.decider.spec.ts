import type { CommandsOf, TranscriptStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { transcript } from './transcript.decider.ts';

type Event = NewEventOf<TranscriptStream>;
const given = (...events: readonly Event[]) => givenStream(transcript, 'k1').events(...events);

const of = { conversationId: 'k1', organizationId: 'acme' };
const words = { version: 1, locale: 'en', wording: 'I agree.' } as const;
const store: CommandsOf<TranscriptStream>['store'] = {
  ...of,
  transcriptId: 't1',
  storedBy: 'rita',
  format: 'web-vtt',
  speakerIds: ['hana', 'ana'],
  labels: [{ label: 'Ana', personId: 'ana' }],
};
const given1 = (personId: string): Event => ({ type: 'TranscriptConsentGiven', data: { ...of, personId, ...words } });
const withdrawn = (personId: string): Event => ({ type: 'TranscriptConsentWithdrawn', data: { ...of, personId } });
const stored: Event = { type: 'TranscriptStored', data: store };
const analysed: Event = { type: 'TranscriptAnalysed', data: { ...of, transcriptId: 't1' } };
const removed = (why: 'consent-withdrawn' | 'wanted' | 'person-erased'): Event => ({
  type: 'TranscriptRemoved',
  data: { ...of, transcriptId: 't1', speakerIds: ['hana', 'ana'], why },
});
const agreed = [given1('hana'), given1('ana')];

describe('consent', () => {
  test('is given once, withdrawn once, and given again', () => {
    given()
      .when('giveConsent', { ...of, personId: 'ana', ...words })
      .then(given1('ana'));
    given(given1('ana'))
      .when('giveConsent', { ...of, personId: 'ana', ...words })
      .thenNothing();
    given(given1('ana')).when('withdrawConsent', { personId: 'ana', why: 'consent-withdrawn' }).then(withdrawn('ana'));
    given().when('withdrawConsent', { personId: 'ana', why: 'consent-withdrawn' }).thenNothing();
    given(given1('ana'), withdrawn('ana'))
      .when('giveConsent', { ...of, personId: 'ana', ...words })
      .then(given1('ana'));
  });
  test('takes what is kept with it when somebody withdraws it who speaks, or is erased', () => {
    const kept = given(...agreed, given1('rita'), stored, analysed);
    kept.when('withdrawConsent', { personId: 'ana', why: 'consent-withdrawn' }).then(withdrawn('ana'), removed('consent-withdrawn'));
    kept.when('withdrawConsent', { personId: 'hana', why: 'person-erased' }).then(withdrawn('hana'), removed('person-erased'));
    kept.when('withdrawConsent', { personId: 'rita', why: 'consent-withdrawn' }).then(withdrawn('rita'));
  });
});

describe('a transcript', () => {
  test('is kept when everybody agrees who speaks', () => {
    given(...agreed)
      .when('store', store)
      .then(stored);
    given(given1('hana'))
      .when('store', store)
      .thenRejected('consent_missing', { missing: ['ana'] });
    given(...agreed, withdrawn('ana'))
      .when('store', store)
      .thenRejected('consent_missing', { missing: ['ana'] });
    given()
      .when('store', store)
      .thenRejected('consent_missing', { missing: ['hana', 'ana'] });
  });
  test('is one at a time', () => {
    given(...agreed, stored)
      .when('store', store)
      .thenNothing();
    given(...agreed, stored)
      .when('store', { ...store, transcriptId: 't2' })
      .thenRejected('transcript_exists');
    given(...agreed, stored, removed('wanted'))
      .when('store', { ...store, transcriptId: 't2' })
      .then({ type: 'TranscriptStored', data: { ...store, transcriptId: 't2' } });
  });
  test('is analysed once, and not when it is gone', () => {
    given(...agreed, stored)
      .when('noteAnalysed', { transcriptId: 't1' })
      .then(analysed);
    given(...agreed, stored, analysed)
      .when('noteAnalysed', { transcriptId: 't1' })
      .thenNothing();
    given(...agreed, stored)
      .when('noteAnalysed', { transcriptId: 't2' })
      .thenNothing();
    given(...agreed, stored, removed('wanted'))
      .when('noteAnalysed', { transcriptId: 't1' })
      .thenNothing();
    given(...agreed, stored)
      .when('noteFailed', { transcriptId: 't1', why: 'too_complicated' })
      .then({ type: 'TranscriptAnalysisFailed', data: { ...of, transcriptId: 't1', why: 'too_complicated' } });
  });
  test('is removed when somebody wants that', () => {
    given(...agreed, stored)
      .when('remove', { why: 'wanted' })
      .then(removed('wanted'));
    given(...agreed)
      .when('remove', { why: 'wanted' })
      .thenRejected('no_transcript');
  });
});
