import type { ObservationContent } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { notedAnswers } from './noted-answers.rule.ts';

const noted = (content: ObservationContent, more: object = {}) => ({
  about: 'other-side' as const,
  aboutIds: ['hana'],
  content,
  term: null,
  said: null,
  note: null,
  ...more,
});
const skill = (how: 'asked-for' | 'praised' | 'glossed-over' | 'missing', more: object = {}) =>
  noted({ kind: 'skill', termId: null, how }, more);
const part = (how: 'landed' | 'fell-flat', more: object = {}) => noted({ kind: 'story-part', partId: 'turn', how }, more);

test('skills that were praised or missing, and parts of the story, begin the form', () =>
  expect(
    notedAnswers([
      skill('praised', { term: 'Kubernetes' }),
      skill('missing', { said: 'stakeholder management' }),
      part('landed', { said: 'why I\nleft', note: 'nodded' }),
      part('fell-flat', { note: 'the numbers' }),
    ]),
  ).toEqual({
    skills: [
      { term: 'Kubernetes', verdict: 'stood-out' },
      { term: 'stakeholder management', verdict: 'missed' },
    ],
    moments: [
      { partId: 'turn', text: 'why I left', how: 'landed' },
      { partId: 'turn', text: 'the numbers', how: 'fell-flat' },
    ],
  }));

test('what is no answer of the form, is said twice or would be refused is left out', () => {
  const praised = skill('praised', { term: 'Kubernetes' });
  const other = noted({ kind: 'competitor', termId: null }, { said: 'Globex' });
  const sentence = skill('praised', { said: 'they told us at length about everything they had ever built' });
  expect(notedAnswers([praised, praised, skill('asked-for', { term: 'Java' }), other, sentence, part('landed')])).toEqual({
    skills: [{ term: 'Kubernetes', verdict: 'stood-out' }],
    moments: [],
  });
});

test('of several hosts each has what was noted about them, and nobody what is not about the other side', () => {
  const notes = [
    skill('praised', { term: 'Kubernetes' }),
    skill('praised', { term: 'Java', aboutIds: ['omar'] }),
    skill('missing', { term: 'Go', about: 'self' }),
  ];
  expect(notedAnswers(notes, 'omar').skills).toEqual([{ term: 'Java', verdict: 'stood-out' }]);
  expect(notedAnswers(notes).skills).toHaveLength(2);
});

test('as much as the form has room for', () => {
  const skills = Array.from({ length: 30 }, (_, n) => skill('praised', { term: `Skill ${n}` }));
  const text = `${'long '.repeat(80)}`;
  const { skills: begun, moments } = notedAnswers([...skills, part('landed', { said: text })]);
  expect(begun).toHaveLength(20);
  expect(moments[0]?.text.length).toBeLessThanOrEqual(300);
});
