import { describe, expect, test } from '@jest/globals';
import { conditionsAndCulture } from '../signals/conditions-and-culture.signal.ts';
import { expectationGap } from '../signals/expectation-gap.signal.ts';
import { expectedPay } from '../signals/expected-pay.signal.ts';
import { signals } from '../signals/index.ts';
import { interviewerLoad } from '../signals/interviewer-load.signal.ts';
import type { AnySignal } from '../signals/signal.rule.ts';
import { skillsInDemand } from '../signals/skills-in-demand.signal.ts';
import { storyPartsThatLand } from '../signals/story-parts-that-land.signal.ts';
import { sentenceOf } from './sentence.rule.ts';

const figure = { value: 0.64, interval: { low: 0.4, high: 0.8 }, parts: [] };
const told = (signal: AnySignal, dimensions: Readonly<Record<string, string>>, more: Partial<typeof figure> = {}) =>
  sentenceOf({ signal, figure: { ...figure, ...more }, n: 20, window: '2026-Q3', dimensions, responseRate: null });
const rest = 'n = 20; 95 % interval 40 % to 80 %; 3rd quarter of 2026';

describe('a figure is told in words', () => {
  test('of terms as the vocabulary writes them, and of others by what their id says', () => {
    expect(told(skillsInDemand, { skill: 'skill/c-plus-plus' })).toBe(
      `C++ is asked for or praised with 64 % of the candidates it comes up with (${rest}).`,
    );
    expect(told(skillsInDemand, { skill: 'skill/our-own-tool' })).toMatch(/^Our own tool is asked for/);
  });

  test('and of whom, where the sentence has not said it', () => {
    expect(told(conditionsAndCulture, { aspect: 'culture/work-life-balance' })).toBe(
      `64 % of the candidates who spoke about work-life balance spoke well of it (${rest}).`,
    );
    expect(told(skillsInDemand, { skill: 'skill/php', roleFamily: 'it-and-security' })).toContain(
      `(${rest}; role family: IT and security)`,
    );
    expect(told(expectedPay, { currency: 'EUR', country: 'DE', level: 'unknown' })).toMatch(
      /a year \(.*2026; country: Germany; level: not said\)\.$/,
    );
    expect(told(expectedPay, { currency: 'EUR', country: 'unknown' })).toMatch(/; country: not said\)\.$/);
    expect(told(storyPartsThatLand, { audience: 'hiring-manager' })).toContain('when hiring managers listen');
    expect(told(storyPartsThatLand, { audience: 'unknown' })).toContain('; who listens: not said)');
    expect(told(interviewerLoad, { host: 'a-b' })).toContain('; host: a-b)');
  });

  test('with a minus, where it is below nothing', () =>
    expect(told(expectationGap, { topic: 'role' }, { value: -0.5, interval: { low: -0.9, high: -0.1 } })).toBe(
      'On role, guests found less than they had expected (−0.50 on a scale of −1 to +1) (n = 20; 95 % interval −0.90 to −0.10; 3rd quarter of 2026).',
    ));
});

test('no sentence has a key of the machine in it', () => {
  const keys = signals.flatMap((signal) =>
    signal.lattice.flatMap((names) =>
      signal.dimensions
        .filter(({ name }) => names.includes(name))
        .flatMap(({ name, values }) => (values === 'open' ? [] : values.map((value) => told(signal, { [name]: value }))))
        .filter((sentence) => /[a-z]\/[a-z]|\b(?!work-life|non-profit)[a-z]+-[a-z]+/i.test(sentence)),
    ),
  );
  expect(keys).toEqual([]);
});

test('every cell that there can be has a sentence, whatever is said of its open dimensions', () => {
  const open = ['unknown', 'XK', 'skill/', '/', 'a/b/c', ' '];
  for (const signal of signals)
    for (const names of signal.lattice)
      for (const value of open)
        expect(told(signal, Object.fromEntries(names.map((name) => [name, name === 'currency' ? 'EUR' : value])))).toMatch(/\.$/);
});
