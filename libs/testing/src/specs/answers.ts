import { expect } from '@jest/globals';
import { eventually } from '../eventually.ts';
import type { Answer } from '../services/http-client.ts';

/** The body of an answer that is good and final: what was asked for is there or done. */
export function good<Body>({ status, body }: Answer): Body {
  expect({ isGood: status < 300 && status !== 202, status, body }).toEqual({ isGood: true, status, body: expect.anything() });
  return body as Body;
}

/** The body of an answer that what was asked for will be done. */
export function accepted<Body>({ status, body }: Answer): Body {
  expect({ status, body }).toEqual({ status: 202, body: expect.anything() });
  return body as Body;
}

/** What an answer that is none says: its status and its stable code. */
export const problem = ({ status, body }: Answer) => ({ status, code: (body as { code?: string } | undefined)?.code });

/** The answer to a query, asked again until it is as expected. */
export const shown = <Body>(ask: () => Promise<Answer>, check: (body: Body) => void = () => undefined): Promise<Body> =>
  eventually(
    async () => {
      const body = good<Body>(await ask());
      check(body);
      return body;
    },
    { within: 90_000, what: 'what was asked for' },
  );
