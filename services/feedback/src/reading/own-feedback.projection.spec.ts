import { type EventsOf, type SubmissionStream, submissionStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { ownFeedback } from './own-feedback.projection.ts';

const form = {
  exchangeId: 'c1.hana',
  authorId: 'ana',
  side: 'guest',
  otherId: 'hana',
  conversationId: 'c1',
  organizationId: 'acme',
  kind: 'exploratory',
  endedAt: '2026-03-02T09:30:00.000Z',
  deadline: '2026-03-16T09:30:00.000Z',
} as const;
const of = { exchangeId: 'c1.hana', authorId: 'ana' };
const sent: EventsOf<SubmissionStream>['FeedbackSubmitted'] = {
  ...of,
  side: 'guest',
  formVersion: 1,
  answers: { scales: { 'would-talk-again': 9 }, texts: { strengths: 'Open' }, skills: [], moments: [], expectations: {} },
  selfEstimate: {},
  privateNote: null,
  forOrganization: false,
  flagged: [],
  meant: [],
};
const flagged = [{ place: 'strengths', flags: ['contact'] }] as const;
const subject = 'c1.hana/guest';
const handedOut = recorded(submissionStream, subject, 'FormHandedOut', { ...form, formVersion: 1 });
const row = { ...form, status: 'to-answer', answered: false, settled: false, ready: false, version: 1 } as const;
const happened = <K extends keyof EventsOf<SubmissionStream>>(type: K, data: EventsOf<SubmissionStream>[K]) =>
  recorded(submissionStream, subject, type, data);
const submitted = happened('FeedbackSubmitted', sent);

test('a form is to be answered, and then it is', () => {
  projectionSpec(ownFeedback).given(handedOut).thenRow(subject, row);
  projectionSpec(ownFeedback)
    .given(handedOut, submitted)
    .thenRow(subject, { ...row, status: 'submitted', answered: true, settled: true, ready: true, version: 2 });
});

test('it is not ready while something has to be asked about its texts', () => {
  const asked = happened('FeedbackSubmitted', { ...sent, flagged });
  const unready = { ...row, status: 'submitted', answered: true } as const;
  projectionSpec(ownFeedback)
    .given(handedOut, asked)
    .thenRow(subject, { ...unready, version: 2 });
  projectionSpec(ownFeedback)
    .given(handedOut, asked, happened('FeedbackAmended', { ...sent, flagged, meant: ['strengths'] }))
    .thenRow(subject, { ...unready, settled: true, ready: true, version: 3 });
});

test('it is over with the reveal, or when the form is taken back', () => {
  const over = { ...row, answered: true, settled: true, version: 3 };
  projectionSpec(ownFeedback)
    .given(handedOut, submitted, happened('FeedbackReleased', { ...of, selfEstimate: {} }))
    .thenRow(subject, { ...over, status: 'revealed' });
  projectionSpec(ownFeedback)
    .given(handedOut, submitted, happened('FormTakenBack', of))
    .thenRow(subject, { ...over, status: 'closed' });
  projectionSpec(ownFeedback)
    .given(handedOut, submitted, happened('FormTakenBack', of), happened('FormHandedOut', { ...form, formVersion: 1 }))
    .thenRow(subject, { ...over, status: 'submitted', ready: true, version: 4 });
});
