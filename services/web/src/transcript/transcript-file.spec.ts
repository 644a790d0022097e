import { expect, test } from '@jest/globals';
import { mediaTypeOf } from './transcript-file.ts';

test.each([
  ['Call.VTT', 'text/vtt'],
  ['call.srt', 'application/x-subrip'],
  ['call.txt', 'text/plain'],
  ['notes', 'text/plain'],
])('%s is sent as %s', (name, type) => expect(mediaTypeOf(name)).toBe(type));
