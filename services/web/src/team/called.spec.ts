import { expect, test } from '@jest/globals';
import { calledAmong, calledAs } from './called.ts';

const words = { unknown: 'gone', unnamed: 'unnamed', me: (name: string) => `${name} (you)` };
const ana = { personId: 'ana', name: 'Ana', address: 'ana@acme.example' };
const ben = { personId: 'ben', name: null, address: 'ben@acme.example' };
const cem = { personId: 'cem', name: null, address: null };

test('a member is called by name, or else by address', () =>
  expect([ana, ben, cem].map((member) => calledAs(member, words))).toEqual(['Ana', 'ben@acme.example', 'unnamed']));

test('who asks is told that it is them', () => expect(calledAmong([ana, ben], words, 'ben')('ben')).toBe('ben@acme.example (you)'));

test('who is among the members no more has left', () => expect(calledAmong([ana], words)('ben')).toBe('gone'));

test('nobody is said to have left before it is known who the members are', () =>
  expect([calledAmong(undefined, words)('ana'), calledAmong(undefined, words, 'ana')('ana')]).toEqual(['', '']));
