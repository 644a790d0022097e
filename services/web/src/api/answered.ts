import { problemFrom, statusOf, Unreachable } from './problem.ts';

interface Answer<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** So long a page waits for what it has just changed to show, in ms and times. */
const patience = { pause: 250, times: 40 };

/**
 * The answer, or a thrown `Refused` or `Unreachable`. Asks again where it is told that what it waits for (`?after=`) is not there
 * yet: so `ask` must be a question, or a command under one idempotency key.
 */
export async function answered<Data>(ask: () => Promise<Answer<Data>>): Promise<Data> {
  for (let left = patience.times; ; left -= 1) {
    const { data, error, response } = await ask().catch((failure: unknown) => {
      throw new Unreachable(String(failure));
    });
    if (!response.ok) throw problemFrom(response.status, error);
    const code = response.status === 202 ? codeIn(data) : undefined;
    if (code === 'delayed') throw new Unreachable('what was changed cannot be shown');
    if (code !== 'not_yet') return data as Data;
    if (left === 0) throw new Unreachable('what was changed does not show yet');
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
}

/** The same of what need not be there: `null` where it is not. */
export async function answeredIfThere<Data>(ask: () => Promise<Answer<Data>>): Promise<Data | null> {
  try {
    return await answered(ask);
  } catch (failure) {
    if (statusOf(failure) === 404) return null;
    throw failure;
  }
}

const codeIn = (data: unknown): unknown => (typeof data === 'object' && data !== null && 'code' in data ? data.code : undefined);
