import { expect, test } from '@jest/globals';
import { ago } from './ago.ts';

test.each([
  [0, 'now'],
  [5, '5 minutes ago'],
  [100, '1 hour ago'],
  [36 * 60, 'yesterday'],
  [5_000, '3 days ago'],
])('%s minutes: %s', (minutes, text) => expect(ago(minutes, 'en')).toBe(text));

test('in another language', () => expect(ago(5, 'de')).toBe('vor 5 Minuten'));
