import { afterAll, beforeAll, jest } from '@jest/globals';

/** Opens what a suite is about before its tests and closes it after them; the tests ask for it by calling the result. */
export function openedOnce<T extends { close(): Promise<void> }>(open: () => Promise<T>): () => T {
  jest.setTimeout(60_000);
  let opened: T | undefined;
  beforeAll(async () => {
    opened = await open();
  }, 60_000);
  afterAll(async () => {
    await opened?.close();
  }, 60_000);
  return () => {
    if (!opened) throw new Error('what the suite is about did not open');
    return opened;
  };
}
