import type { QueryClient, QueryMeta } from '@tanstack/react-query';

/** What a question reads, as the server calls it: `scheduling/bookings`. */
const reads = 'reads';

/** Meta of a question that is asked again, by itself, when one of these has changed. */
export const live = (...what: readonly string[]): QueryMeta => ({ [reads]: what });

const readsOf = (meta: QueryMeta | undefined): readonly string[] => (meta?.[reads] ?? []) as readonly string[];

/** Asks again what has changed; all that is live where it is not known what has. */
export const askAgain = (queries: Pick<QueryClient, 'invalidateQueries'>, changed?: string): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ meta }) => (changed === undefined ? readsOf(meta).length > 0 : readsOf(meta).includes(changed)),
  });
