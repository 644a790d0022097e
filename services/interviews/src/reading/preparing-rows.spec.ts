import {
  exchangeStream,
  hostNoteStream,
  observationsStream,
  observedStream,
  ownQuestionStream,
  pitchTrialStream,
  prepStream,
} from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { heardPitches } from './heard-pitches.projection.ts';
import { hostNotes } from './host-notes.projection.ts';
import { missingSkills } from './missing-skills.projection.ts';
import { ownQuestions } from './own-questions.projection.ts';
import { pitchTrials } from './pitch-trials.projection.ts';
import { preps } from './preps.projection.ts';

const sealed = 'sealed:1:WyJhbmEiXQ:MTIzNDU2Nzg5MDEy:c2VjcmV0';
const noted = {
  conversationId: 'b1',
  organizationId: 'acme',
  authorId: 'ana',
  side: 'guest',
  observationId: 'o1',
  about: 'self',
  aboutIds: [],
  content: { kind: 'skill', termId: 'skill/sql', how: 'missing' },
  polarity: 'negative',
  saidBy: 'guest',
  sureness: 'certain',
  stance: null,
  forOrganization: false,
} as const;
const words = { said: null, note: null, transcriptId: null, suggestionId: null } as const;
const told = { ...noted, authorId: 'hana', side: 'host', about: 'other-side', aboutIds: ['ana'], observationId: 'o2' } as const;
const whose = { conversationId: 'b1', organizationId: 'acme', authorId: 'hana', side: 'host', observationId: 'o2' } as const;
const pair = {
  exchangeId: 'b1.hana',
  conversationId: 'b1',
  organizationId: 'acme',
  kind: 'exploratory',
  hostId: 'hana',
  guestId: 'ana',
} as const;
const said = {
  scales: { communication: 4 },
  texts: {},
  skills: [
    { term: 'sql', verdict: 'missed' },
    { term: 'Patience', verdict: 'missed' },
    { term: 'Git', verdict: 'stood-out' },
  ],
  moments: [{ partId: 'migration', text: sealed, how: 'landed' }],
  expectations: {},
  flagged: [],
  heldBack: [],
} as const;
const reveal = (hostId: string, host: typeof said | null) =>
  recorded(exchangeStream, `b1.${hostId}`, 'ExchangeRevealed', {
    ...pair,
    exchangeId: `b1.${hostId}`,
    hostId,
    formVersion: 1,
    revealedAt: '2026-03-02T09:00:00.000Z',
    why: 'both',
    host,
    guest: null,
  });
const sql = [{ termId: 'skill/sql', label: null }] as const;

describe('missing skills', () => {
  test('are those that guests note of themselves, that hosts told them, and that feedback names', () =>
    projectionSpec(missingSkills)
      .given(
        recorded(observationsStream, 'b1.ana', 'ObservationRecorded', { ...noted, ...words }),
        recorded(observedStream, 'o2', 'ObservationPublished', told),
        reveal('hana', said),
        reveal('omar', null),
      )
      .thenRows({
        'own/o1': { personIds: ['ana'], conversationId: 'b1', skills: [...sql] },
        'told/o2': { personIds: ['ana'], conversationId: 'b1', skills: [...sql] },
        'exchange/b1.hana': { personIds: ['ana'], conversationId: 'b1', skills: [...sql, { termId: null, label: 'Patience' }] },
      }));

  test('go when they are taken back or were something else, and what is not told yet is not there', () =>
    projectionSpec(missingSkills)
      .given(
        recorded(observationsStream, 'b1.ana', 'ObservationRecorded', { ...noted, ...words }),
        recorded(observationsStream, 'b1.ana', 'ObservationCorrected', {
          ...noted,
          ...words,
          content: { kind: 'skill', termId: 'skill/sql', how: 'praised' },
        }),
        recorded(observationsStream, 'b1.hana', 'ObservationRecorded', { ...told, ...words }),
        recorded(observedStream, 'o2', 'ObservationPublished', told),
        recorded(observedStream, 'o2', 'ObservationRetracted', whose),
      )
      .thenRows({}));
});

test('what hosts said of a guest is kept by host, without their words', () =>
  projectionSpec(heardPitches)
    .given(reveal('omar', said), reveal('hana', { ...said, moments: [] } as never), reveal('rita', null))
    .thenRows({
      b1: {
        conversationId: 'b1',
        guestId: 'ana',
        byHost: {
          hana: { scales: { communication: 4 }, moments: [] },
          omar: { scales: { communication: 4 }, moments: [{ partId: 'migration', how: 'landed' }] },
        },
      },
    }));

test('what is forgotten has no row', () => {
  const of = { conversationId: 'b1', organizationId: 'acme', personId: 'ana', side: 'guest' } as const;
  const { side: _, ...candidate } = of;
  const kept = {
    ...of,
    kind: 'exploratory',
    path: null,
    industry: null,
    goals: [],
    questions: [],
    learningGoals: [],
    checklist: [],
  } as const;
  projectionSpec(preps)
    .given(recorded(prepStream, 'b1.ana', 'PrepKept', kept), recorded(prepStream, 'b1.ana', 'PrepForgotten', { ...of, keys: [] }))
    .thenRows({});
  projectionSpec(preps)
    .given(recorded(prepStream, 'b1.ana', 'PrepKept', kept))
    .thenRows({ 'b1.ana': of });
  const part = { partId: 'migration', variantId: 'numbers', revision: 1, mode: 'random', draw: 0.5, considered: [] } as const;
  const assigned = { ...candidate, kind: 'exploratory', audience: { role: 'peer', industry: null }, parts: [part] } as const;
  projectionSpec(pitchTrials)
    .given(
      recorded(pitchTrialStream, 'b1.ana', 'VariantsAssigned', assigned),
      recorded(pitchTrialStream, 'b1.ana', 'VariantReplaced', { ...candidate, partId: 'migration', variantId: 'people', revision: 3 }),
    )
    .thenRows({
      'b1.ana': {
        ...assigned,
        assignedAt: '2026-03-02T09:00:00.000Z',
        parts: [{ ...part, variantId: 'people', revision: 3, replaced: true }],
      },
    });
  projectionSpec(pitchTrials)
    .given(
      recorded(pitchTrialStream, 'b1.ana', 'VariantsAssigned', assigned),
      recorded(pitchTrialStream, 'b1.ana', 'TrialForgotten', candidate),
    )
    .thenRows({});
  const own = { personId: 'ana', questionId: 'nights' };
  const worded = {
    ...own,
    revision: 1,
    kinds: ['fit'],
    topic: 'role',
    answer: { type: 'text' },
    text: sealed,
    learns: null,
    meantDespite: [],
  } as const;
  projectionSpec(ownQuestions)
    .given(
      recorded(ownQuestionStream, 'ana/nights', 'OwnQuestionAdded', worded),
      recorded(ownQuestionStream, 'ana/nights', 'OwnQuestionForgotten', own),
    )
    .thenRows({});
  const note = { conversationId: 'b1', organizationId: 'acme', authorId: 'hana', guestId: 'ana' };
  projectionSpec(hostNotes)
    .given(
      recorded(hostNoteStream, 'b1.hana', 'HostNoteWritten', { ...note, text: sealed, shared: true }),
      recorded(hostNoteStream, 'b1.hana', 'HostNoteRemoved', note),
    )
    .thenRows({});
});
