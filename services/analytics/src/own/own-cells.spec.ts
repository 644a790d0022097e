import { expect, test } from '@jest/globals';
import { ownCells } from './own-cells.rule.ts';

const offer = (country: string, level: 'senior' | null) => ({ terms: { place: { country }, level } });

test('cells of the market are of oneself by the role family of one’s chats, and by where and on which level one was offered something', () => {
  expect(ownCells('data', [offer('DE', 'senior'), offer('AT', null), offer('DE', null)])).toEqual({
    roleFamily: ['data'],
    country: ['DE', 'AT'],
    level: ['senior', 'unknown'],
    kind: [],
    industry: [],
  });
  expect(ownCells(null, [])).toMatchObject({ roleFamily: [], country: [], level: [] });
});
