import { expect, test } from '@jest/globals';
import { askedOf, draftOf, missingOf } from './question-draft.ts';
import type { Wording } from './questions.ts';

const choice: Wording = {
  revision: 1,
  askedBy: 'host',
  kinds: ['fit'],
  topic: 'ways-of-working',
  answer: { type: 'choice', optionIds: ['on-site', 'remote'], several: true },
  text: 'Where do you work best?',
  learns: 'Which place suits',
  labels: { remote: 'At home', 'on-site': 'On site' },
};

test('a question that is opened and kept says the same', () => {
  const { revision: _, ...asked } = choice;
  expect(askedOf(draftOf(choice), choice)).toEqual(asked);
  const terms: Wording = { ...choice, answer: { type: 'terms', of: 'perk' }, labels: {} };
  expect(askedOf(draftOf(terms), terms).answer).toEqual({ type: 'terms', of: 'perk' });
});

test('choices stand in their lines, and one that stays keeps its id', () => {
  const draft = { ...draftOf(choice), options: ' At home \n\n4 days a week\nOn site\nBoth!\n四' };
  const { answer, labels } = askedOf(draft, choice);
  expect(answer).toEqual({ type: 'choice', optionIds: ['remote', 'option-4-days-a-week', 'on-site', 'both', 'option'], several: true });
  expect(labels?.['option-4-days-a-week']).toBe('4 days a week');
});

test('two choices of one spelling have ids of their own', () =>
  expect(Object.keys(askedOf({ ...draftOf(choice), options: 'Remote\nremote!' }, choice).labels ?? {})).toEqual(['remote-2', 'remote-3']));

test('what is missing is named', () => {
  expect(missingOf(draftOf(null))).toEqual(['text', 'learns']);
  expect(missingOf({ ...draftOf(choice), kinds: [], options: 'One\nOne' })).toEqual(['kinds', 'options']);
  expect(missingOf({ ...draftOf(choice), form: 'text', options: '' })).toEqual([]);
});
