import { expect } from '@jest/globals';
import type { Answered } from './notes-service.ts';

/** Status and code of an answer that must be a whole problem. */
export function problemOf({ status, headers, body }: Answered): readonly [number, string] {
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({ status, type: `urn:candor:problem:${body.code}`, title: expect.any(String), instance: expect.any(String) });
  return [status, body.code];
}
