import { expect, test } from '@jest/globals';
import { de } from './de/index.ts';
import { front } from './en/front.ts';
import { en } from './en/index.ts';
import { languageFor, loadFrontTexts, loadTexts, localeFor } from './languages.ts';

test('the first wanted language that there is is taken', () => {
  expect([['de-AT', 'en'], ['fr', 'de'], ['fr'], [], ['EN-gb']].map(languageFor)).toEqual(['de', 'de', 'en', 'en', 'en']);
  expect(localeFor('en', ['de-AT', 'en-GB'])).toBe('en-GB');
  expect(localeFor('de', ['fr'])).toBe('de');
});

/** Paths of everything that is said, with what kind of thing it is. */
const shape = (texts: unknown, path = ''): readonly string[] =>
  typeof texts === 'object' && texts !== null
    ? Object.entries(texts).flatMap(([name, value]) => shape(value, `${path}.${name}`))
    : [`${path}: ${typeof texts}`];

/** Without what services tell: that one of them says in English itself. */
const said = ({ told: _, ...texts }: typeof en): object => texts;

test('both languages say the same things', () => expect(shape(said(de))).toEqual(shape(said(en))));

test('no text is empty, and none was left in the other language', () => {
  const words = (texts: unknown): readonly string[] =>
    typeof texts === 'string' ? [texts] : typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(words) : [];
  expect([...words(en), ...words(de)].filter((text) => text.trim() === '')).toEqual([]);
  const sentences = new Set(words(en).filter((text) => text.includes(' ')));
  expect(words(de).filter((text) => sentences.has(text))).toEqual([]);
});

test('what opens by a link comes first, and the rest into the same object', async () => {
  const texts = await loadFrontTexts('de');
  expect(Object.keys(texts).sort()).toEqual(Object.keys(front).sort());
  expect(await loadTexts('de')).toBe(texts);
  expect(texts).toEqual(de);
});
