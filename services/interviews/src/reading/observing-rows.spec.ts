import { type EventsOf, exchangeStream, observationsStream, transcriptStream, vocabularyStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { exchanges } from './exchanges.projection.ts';
import { type ObservationRow, observationRows } from './observations.projection.ts';
import { transcripts } from './transcripts.projection.ts';
import { vocabularyTerms } from './vocabulary-terms.projection.ts';

const of = { conversationId: 'k1', organizationId: 'acme' };

describe('an observation', () => {
  type Events = EventsOf<typeof observationsStream>;
  const author = { ...of, authorId: 'ana', side: 'guest' } as const;
  const noted = {
    about: 'other-side',
    aboutIds: ['hana'],
    content: { kind: 'culture', aspect: 'team' },
    polarity: 'positive',
    saidBy: 'host',
    sureness: 'certain',
    stance: 'agree',
    forOrganization: false,
  } as const;
  const data = {
    ...author,
    observationId: 'o1',
    ...noted,
    said: 'we help each other',
    note: null,
    transcriptId: null,
    suggestionId: null,
  } as const;
  const row: ObservationRow = {
    ...data,
    kind: 'culture',
    quote: null,
    recordedAt: '2026-03-02T09:00:00.000Z',
    released: false,
    readers: ['ana'],
    recruitersOf: null,
    version: 1,
  };
  const happened = <Type extends keyof Events & string>(type: Type, more: Events[Type]) =>
    recorded(observationsStream, 'k1.ana', type, more);
  const released = (more: object = {}) => happened('ObservationReleased', { ...author, observationId: 'o1', ...noted, ...more });

  test('is its author’s alone', () => projectionSpec(observationRows).given(happened('ObservationRecorded', data)).thenRows({ o1: row }));
  test('is for those whom it is about once it is told', () =>
    projectionSpec(observationRows)
      .given(happened('ObservationRecorded', data), released())
      .thenRows({ o1: { ...row, released: true, readers: ['ana', 'hana'], version: 2 } }));
  test('is for recruiters where the guest wants that', () => {
    const forAll = { ...data, forOrganization: true };
    projectionSpec(observationRows)
      .given(
        happened('ObservationRecorded', data),
        released(),
        happened('ObservationCorrected', forAll),
        released({ forOrganization: true }),
      )
      .thenRows({ o1: { ...row, forOrganization: true, released: true, readers: ['ana', 'hana'], recruitersOf: 'acme', version: 4 } });
  });
  test('that is about the market stays the author’s', () => {
    const market = { ...data, about: 'market', aboutIds: [] } as const;
    projectionSpec(observationRows)
      .given(happened('ObservationRecorded', market), released({ about: 'market', aboutIds: [] }))
      .thenRows({ o1: { ...row, about: 'market', aboutIds: [], released: true, version: 2 } });
  });
  test('has the words that it was suggested by, and is gone when it is withdrawn', () => {
    const accepted = happened('SuggestionAccepted', { ...data, transcriptId: 't1', suggestionId: 's1', quote: 'q' });
    projectionSpec(observationRows)
      .given(accepted)
      .thenRows({ o1: { ...row, transcriptId: 't1', suggestionId: 's1', quote: 'q' } });
    projectionSpec(observationRows)
      .given(accepted, happened('ObservationWithdrawn', { ...author, observationId: 'o1', why: 'transcript-gone' }))
      .thenRows({});
  });
});

test('exchanges are known by their pair and how far they are', () => {
  const pair = { exchangeId: 'k1.hana', ...of, kind: 'exploratory', hostId: 'hana', guestId: 'ana' } as const;
  const opened = recorded(exchangeStream, 'k1.hana', 'ExchangeOpened', {
    ...pair,
    endedAt: '2026-03-02T09:30:00.000Z',
    deadline: '2026-03-16T09:30:00.000Z',
    formVersion: 1,
  });
  const row = { conversationId: 'k1', hostId: 'hana', guestId: 'ana' };
  projectionSpec(exchanges)
    .given(opened)
    .thenRows({ 'k1.hana': { ...row, status: 'open' } });
  projectionSpec(exchanges)
    .given(opened, recorded(exchangeStream, 'k1.hana', 'ExchangeClosed', { ...pair, why: 'abandoned' }))
    .thenRows({ 'k1.hana': { ...row, status: 'closed' } });
});

test('who agreed to a transcript is known, and whether there is one', () => {
  const agreed = (personId: string) =>
    recorded(transcriptStream, 'k1', 'TranscriptConsentGiven', { ...of, personId, version: 1, locale: 'en', wording: 'I agree.' });
  const stored = recorded(transcriptStream, 'k1', 'TranscriptStored', {
    ...of,
    transcriptId: 't1',
    storedBy: 'hana',
    format: 'plain',
    speakerIds: ['hana', 'ana'],
    labels: [],
  });
  projectionSpec(transcripts)
    .given(agreed('hana'), agreed('ana'), stored)
    .thenRows({ k1: { ...of, consentedIds: ['hana', 'ana'], transcriptId: 't1' } });
  projectionSpec(transcripts)
    .given(
      agreed('hana'),
      agreed('ana'),
      stored,
      recorded(transcriptStream, 'k1', 'TranscriptConsentWithdrawn', { ...of, personId: 'ana' }),
      recorded(transcriptStream, 'k1', 'TranscriptRemoved', {
        ...of,
        transcriptId: 't1',
        speakerIds: ['hana', 'ana'],
        why: 'consent-withdrawn',
      }),
    )
    .thenRows({ k1: { ...of, consentedIds: ['hana'], transcriptId: null } });
});

test('of terms, rows have what is not as everybody has it', () => {
  const term = { organizationId: 'acme', termId: 'skill/java' };
  projectionSpec(vocabularyTerms)
    .given(
      recorded(vocabularyStream, 'acme', 'TermRenamed', { ...term, label: 'Java 21', previous: 'Java' }),
      recorded(vocabularyStream, 'acme', 'SynonymAdded', { ...term, phrase: 'JDK' }),
      recorded(vocabularyStream, 'acme', 'SynonymRemoved', { ...term, phrase: 'jvm' }),
      recorded(vocabularyStream, 'acme', 'TermMerged', { ...term, into: 'skill/kotlin' }),
      recorded(vocabularyStream, 'globex', 'TermRetired', { ...term, organizationId: 'globex' }),
    )
    .thenRows({
      'acme/skill/java': {
        ...term,
        own: false,
        label: 'Java 21',
        added: ['JDK'],
        removed: ['jvm'],
        retired: false,
        mergedInto: 'skill/kotlin',
      },
      'globex/skill/java': {
        ...term,
        organizationId: 'globex',
        own: false,
        label: null,
        added: [],
        removed: [],
        retired: true,
        mergedInto: null,
      },
    });
});
