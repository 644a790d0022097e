import { describe, expect, test } from '@jest/globals';
import { sentAlong } from './noted-answers.ts';

describe('what notes said', () => {
  const noted = {
    skills: [
      { term: 'react', verdict: 'stood-out' },
      { term: 'kafka', verdict: 'missed' },
    ],
    moments: [{ text: 'The migration', how: 'landed', partId: 'p1' }],
  } as const;

  test('is sent along as long as the form holds it, whatever else is answered', () => {
    const answers = {
      skills: [...noted.skills, { term: 'sql', verdict: 'stood-out' as const }],
      moments: [{ text: 'The migration', how: 'landed' as const, partId: null }],
    };
    expect(sentAlong(noted, answers)).toEqual(noted);
  });

  test('is not, where it was taken out or turned into its opposite', () => {
    const answers = { skills: [{ term: 'kafka', verdict: 'stood-out' as const }], moments: [] };
    expect(sentAlong(noted, answers)).toEqual({ skills: [], moments: [] });
  });
});
