import { describe, expect, test } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { askAgain, live } from './live.ts';

describe('what is live', () => {
  const queries = new QueryClient();
  const stale = () =>
    queries
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.isInvalidated)
      .map(({ queryKey: [name] }) => name);

  test('is asked again when it has changed, and all of it when that is not known', async () => {
    for (const [name, meta] of [
      ['bookings', live('scheduling/bookings', 'interviews/conversations')],
      ['exchanges', live('feedback/exchanges')],
      ['still', undefined],
    ] as const)
      await queries.fetchQuery({ queryKey: [name], queryFn: () => 1, ...(meta ? { meta } : {}) });
    await askAgain(queries, 'interviews/conversations');
    expect(stale()).toEqual(['bookings']);
    await askAgain(queries);
    expect(stale()).toEqual(['bookings', 'exchanges']);
  });
});
