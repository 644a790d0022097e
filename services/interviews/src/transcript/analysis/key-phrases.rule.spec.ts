import { expect, test } from '@jest/globals';
import { KeyPhrases } from './key-phrases.rule.ts';
import type { Utterance } from './utterance.rule.ts';
import { phraseKey, stretchesOf, wordsOf } from './words.rule.ts';

// the abstract that Rose et al. (2010) work through in section 1.2.1
const abstract = `Compatibility of systems of linear constraints over the set of natural numbers. Criteria of compatibility of a system of
linear Diophantine equations, strict inequations, and nonstrict inequations are considered. Upper bounds for components of a minimal set
of solutions and algorithms of construction of minimal generating sets of solutions for all types of systems are given. These criteria
and the corresponding algorithms for constructing a minimal supporting set of solutions can be used in solving all the considered types
of systems and systems of mixed types.`;

const said: Utterance = {
  line: 1,
  start: null,
  end: null,
  text: abstract,
  personId: null,
  side: null,
  words: wordsOf(abstract).length,
  questions: 0,
};

test.each([
  ['minimal generating sets', 8.7],
  ['linear diophantine equations', 8.5],
])('%s has the score that Rose et al. give it', (phrase, score) => {
  const phrases = new KeyPhrases();
  phrases.take(said, stretchesOf(said.text));
  expect(phrases.scoreOf(phraseKey(phrase).split(' '))).toBeCloseTo(score, 1);
});
