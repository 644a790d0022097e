import { expect, test } from '@jest/globals';
import { ownSubject } from './own-host.rule.ts';

test('a person has availability in the organization the request is about', () =>
  expect(ownSubject({ kind: 'person', id: 'hana' }, 'acme')).toBe('acme/hana'));

test('without an organization there is none', () => expect(ownSubject({ kind: 'person', id: 'hana' }, undefined)).toBeUndefined());

test('a key has none', () => expect(ownSubject({ kind: 'key', id: 'hana' }, 'acme')).toBeUndefined());
