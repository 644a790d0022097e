import { FeedbackAnswers, type SubmissionAsked, type SubmissionStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { submission } from './submission.decider.ts';

type Event = NewEventOf<SubmissionStream>;

const deadline = '2026-03-16T09:30:00.000Z';
const form = {
  exchangeId: 'c1.hana',
  authorId: 'ana',
  side: 'guest',
  otherId: 'hana',
  conversationId: 'c1',
  organizationId: 'acme',
  kind: 'exploratory',
  endedAt: '2026-03-02T09:30:00.000Z',
  deadline,
  formVersion: 1,
} as const;
const handedOut: Event = { type: 'FormHandedOut', data: form };
const released: Event = { type: 'FeedbackReleased', data: { exchangeId: 'c1.hana', authorId: 'ana', selfEstimate: {} } };
const takenBack: Event = { type: 'FormTakenBack', data: { exchangeId: 'c1.hana', authorId: 'ana' } };

const asked = (answers: Partial<FeedbackAnswers> = {}, more: Partial<SubmissionAsked> = {}): SubmissionAsked => ({
  answers: FeedbackAnswers.parse({ scales: { 'would-talk-again': 8 }, texts: { strengths: 'Knew the field' }, ...answers }),
  meant: [],
  forOrganization: false,
  ...more,
});
const sent = (type: 'FeedbackSubmitted' | 'FeedbackAmended', more: object = {}, answers: object = {}): Event =>
  ({
    type,
    data: {
      exchangeId: 'c1.hana',
      authorId: 'ana',
      side: 'guest',
      formVersion: 1,
      answers: {
        scales: { 'would-talk-again': 8 },
        texts: { strengths: 'Knew the field' },
        skills: [],
        moments: [],
        expectations: {},
        ...answers,
      },
      selfEstimate: {},
      privateNote: null,
      forOrganization: false,
      flagged: [],
      meant: [],
      ...more,
    },
  }) as Event;
const submitted = sent('FeedbackSubmitted');
const given = (...events: readonly Event[]) =>
  givenStream(submission, 'c1.hana/guest')
    .as('ana')
    .events(...events);

describe('feedback', () => {
  test('is sent once, with the two answers that it needs', () => {
    given(handedOut).when('submit', asked()).then(submitted);
    given(handedOut, submitted).when('submit', asked()).thenRejected('already_submitted', { revealOn: deadline });
  });

  test('keeps what is for the author apart', () =>
    given(handedOut)
      .when('submit', asked({ selfEstimate: { listening: 4 }, privateNote: 'Ask about Lisbon' }))
      .then(sent('FeedbackSubmitted', { selfEstimate: { listening: 4 }, privateNote: 'Ask about Lisbon' })));

  test('of a guest can be for the organization too, of a host it need not be said', () => {
    given(handedOut)
      .when('submit', asked({}, { forOrganization: true }))
      .then(sent('FeedbackSubmitted', { forOrganization: true }));
    given({ type: 'FormHandedOut', data: { ...form, side: 'host' } })
      .when('submit', asked({}, { forOrganization: true }))
      .then(sent('FeedbackSubmitted', { side: 'host' }));
  });

  test('can be changed until the reveal', () => {
    given(handedOut, submitted)
      .when('amend', asked({ texts: { strengths: 'Honest' } }))
      .then(sent('FeedbackAmended', {}, { texts: { strengths: 'Honest' } }));
    given(handedOut).when('amend', asked()).thenRejected('not_submitted');
    given(handedOut, submitted, released).when('amend', asked()).thenRejected('already_revealed');
    given(handedOut, released).when('submit', asked()).thenRejected('already_revealed');
  });

  test('is taken until the deadline, whether the reveal has been carried out or not', () => {
    given(handedOut).at('2026-03-16T09:29:59.999Z').when('submit', asked()).then(submitted);
    given(handedOut).at(deadline).when('submit', asked()).thenRejected('deadline_passed', { deadline });
    given(handedOut, released).at(deadline).when('submit', asked()).thenRejected('deadline_passed');
    given(handedOut, submitted).at(deadline).when('amend', asked()).thenRejected('deadline_passed');
  });

  test('is not given about what was not held, unless it was held after all', () => {
    given(handedOut).when('takeBack', {}).then(takenBack);
    given(handedOut, takenBack).when('takeBack', {}).thenNothing();
    given(handedOut, takenBack).when('submit', asked()).thenRejected('exchange_closed');
    given(handedOut, submitted, takenBack, handedOut).when('submit', asked()).thenRejected('already_submitted');
  });

  test('belongs to an exchange', () => {
    given().when('submit', asked()).thenRejected('unknown_exchange');
    given().when('handOut', form).then(handedOut);
    given(handedOut).when('handOut', form).thenNothing();
    given(handedOut, released).when('handOut', form).thenNothing();
  });

  test('about an outside chat belongs to whoever takes the side first with the link that was handed on', () => {
    const claimed: Event = { type: 'SideClaimed', data: { exchangeId: 'c1.hana', authorId: 'ana' } };
    given(handedOut).when('claim', {}).then(claimed);
    given(handedOut, claimed).when('claim', {}).thenRejected('already_claimed');
    given().when('claim', {}).thenRejected('unknown_exchange');
  });

  test('is released once', () => {
    given(handedOut).when('release', {}).then(released);
    given(handedOut, released).when('release', {}).thenNothing();
    given().when('release', {}).thenNothing();
    const estimated = sent('FeedbackSubmitted', { selfEstimate: { listening: 5 } });
    given(handedOut, estimated)
      .when('release', {})
      .then({ type: 'FeedbackReleased', data: { exchangeId: 'c1.hana', authorId: 'ana', selfEstimate: { listening: 5 } } });
  });
});

describe('answers have to fit the form', () => {
  test.each([
    ['one that is needed', { texts: {} }, { field: 'texts.strengths', message: 'needs an answer' }],
    ['the other one', { scales: {} }, { field: 'scales.would-talk-again', message: 'needs an answer' }],
    ['a rating of nought', { scales: { 'would-talk-again': 8, listening: 0 } }, { field: 'scales.listening', message: 'goes from 1 to 5' }],
    ['what is not asked', { scales: { 'would-talk-again': 8, beauty: 5 } }, { field: 'scales.beauty', message: 'is not asked' }],
    ['a text for a rating', { texts: { strengths: 'x', listening: 'x' } }, { field: 'texts.listening', message: 'is not asked' }],
    ['other topics', { expectations: { weather: 'above' } }, { field: 'expectations.weather', message: 'is no topic of this form' }],
    [
      'an estimate of nothing',
      { selfEstimate: { strengths: 3 } },
      { field: 'selfEstimate.strengths', message: 'is no rating of this form' },
    ],
  ] as const)('%s', (_, answers, problem) =>
    given(handedOut)
      .when('submit', asked(answers as Partial<FeedbackAnswers>))
      .thenRejected('answers_not_fitting', { problems: [problem] }),
  );
});

describe('texts that may not be meant for others', () => {
  const texts = { strengths: 'Call me: +351 912 345 678' };
  const flagged = [{ place: 'strengths', flags: ['contact'] }] as const;

  test('are flagged, and their author may say that they are', () => {
    given(handedOut)
      .when('submit', asked({ texts }))
      .then(sent('FeedbackSubmitted', { flagged }, { texts }));
    given(handedOut)
      .when('submit', asked({ texts }, { meant: ['strengths', 'to-improve'] }))
      .then(sent('FeedbackSubmitted', { flagged, meant: ['strengths'] }, { texts }));
  });

  test('are of no concern in a note to oneself', () =>
    given(handedOut)
      .when('submit', asked({ privateNote: 'hana@acme.example' }))
      .then(sent('FeedbackSubmitted', { privateNote: 'hana@acme.example' })));
});
