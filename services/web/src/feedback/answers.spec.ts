import { expect, test } from '@jest/globals';
import { answersOf, nothing, submissionOf, unanswered } from './answers.ts';

const questions = [
  { id: 'would-talk-again', required: true },
  { id: 'strengths', required: true },
  { id: 'to-improve', required: false },
];

test('required answers are missing until they are given; zero is an answer, blanks are none', () => {
  expect(unanswered(questions, nothing)).toEqual(['would-talk-again', 'strengths']);
  expect(unanswered(questions, { ...nothing, scales: { 'would-talk-again': 0 }, texts: { strengths: '  ' } })).toEqual(['strengths']);
  expect(unanswered(questions, { ...nothing, scales: { 'would-talk-again': 0 }, texts: { strengths: 'Calm' } })).toEqual([]);
});

test('what is left empty is not sent', () =>
  expect(submissionOf({ ...nothing, texts: { strengths: ' Calm ', 'to-improve': ' ' } }, ['strengths'], true)).toEqual({
    answers: { ...nothing, texts: { strengths: 'Calm' } },
    meant: ['strengths'],
    forOrganization: true,
  }));

test('what was sent can be changed, and what was erased is empty', () => {
  const own = {
    answers: {
      scales: { a: 3 },
      texts: { b: null },
      skills: [],
      moments: [{ partId: null, text: null, how: 'landed' as const }],
      expectations: {},
    },
    selfEstimate: {},
    privateNote: null,
    forOrganization: false,
    flagged: [],
    meant: [],
  };
  expect(answersOf({ own })).toEqual({
    ...nothing,
    scales: { a: 3 },
    texts: { b: '' },
    moments: [{ text: '', how: 'landed', partId: null }],
  });
  expect(answersOf({ own: null })).toEqual(nothing);
});
