import { expect, test } from '@jest/globals';
import { grouped } from './question-groups.ts';

const signal = (key: string, scope: 'market' | 'opinions' | 'process' | 'own') => ({ key, scope });

test('signals stand with the question that they answer, in its order', () =>
  expect(
    grouped([signal('expectation-gap', 'opinions'), signal('expected-pay', 'market'), signal('talent-pool', 'process')]).map(
      ([question, signals]) => [question, signals.map(({ key }) => key)],
    ),
  ).toEqual([
    ['expect', ['expected-pay', 'expectation-gap']],
    ['land', []],
    ['work', ['talent-pool']],
    ['market', []],
  ]));

test('a new signal is told with others of its scope, and one about oneself not at all', () => {
  const found = Object.fromEntries(grouped([signal('new', 'process'), signal('own-offers', 'own')]));
  expect(found['work']).toEqual([signal('new', 'process')]);
  expect(found['land']).toEqual([]);
});

test('what guests of the organization alone name does not stand with what is said across employers', () => {
  const found = Object.fromEntries(grouped([signal('competitors-and-perks-named', 'opinions'), signal('competitive-landscape', 'market')]));
  expect([found['land'], found['market']]).toEqual([
    [signal('competitors-and-perks-named', 'opinions')],
    [signal('competitive-landscape', 'market')],
  ]);
});
