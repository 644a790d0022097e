import { FeedbackFormView, feedbackForms, feedbackSides, questionsOf } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';

const forms = feedbackForms.flatMap((form) => feedbackSides.map((side) => [form.version, side] as const));

test('versions count from 1', () =>
  expect(feedbackForms.map(({ version }) => version)).toEqual(feedbackForms.map((_, index) => index + 1)));

describe.each(forms)('version %i for the %s', (version, side) => {
  const questions = questionsOf(version, side);

  test('needs two answers', () => expect(questions.filter(({ required }) => required)).toHaveLength(2));
  test('asks nothing twice', () => expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length));
  test('says that a note to oneself may have to be disclosed, and keeps it and the estimate from the other side', () => {
    expect(
      questions
        .filter(({ shown }) => shown === 'toSelf')
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['note', 'self-estimate']);
    expect(questions.find(({ kind }) => kind === 'note')?.asks.en).toContain('disclosed');
  });
});

test('forms are what their view says', () => {
  for (const { version, host, guest } of feedbackForms) FeedbackFormView.parse({ formVersion: version, host, guest });
});
