import { expect, test } from '@jest/globals';
import { handleFrom } from './organization-handle.ts';

test.each([
  ['Acme', 'acme'],
  ['  Öko & Söhne GmbH ', 'oko-sohne-gmbh'],
  ['Groß AG', 'gross-ag'],
  ['!!!', ''],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('%s is found under %s', (name, handle) => expect(handleFrom(name)).toBe(handle));
