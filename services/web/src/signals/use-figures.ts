import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import { forOrganization, type Membership, useMembership } from '../team/membership.ts';
import { type Definition, ofProcess, ofReleased, type SeenFigure } from './seen-figure.ts';
import { before, type Window, windowFor } from './windows.ts';

/** So many pages of 200 figures are asked for of one period: more than that no page can tell. */
const mostPages = 10;
const whileOpen = { staleTime: 300_000 };

export const useCatalogue = (): UseQueryResult<readonly Definition[]> => {
  const membership = useMembership();
  return useQuery({
    queryKey: ['signals', membership.organizationId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await answered(() => api.GET('/api/analytics/signals', { headers: forOrganization(membership) }))).items,
  });
};

interface Wanted {
  readonly window: Window;
  readonly demo: boolean;
  readonly signal?: string | undefined;
}

const released = (membership: Membership, { window, demo, signal }: Wanted) => ({
  queryKey: ['released', membership.organizationId, window, demo, signal],
  ...whileOpen,
  queryFn: async (): Promise<readonly SeenFigure[]> => {
    const query = { window, limit: 200, demo: `${demo}` as const, ...(signal === undefined ? {} : { signal }) };
    const headers = forOrganization(membership);
    const found = await everyPage(
      (cursor) =>
        answered(() =>
          api.GET('/api/analytics/figures', { params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } }, headers }),
        ),
      mostPages,
    );
    return found.map(ofReleased);
  },
});

const process = (membership: Membership, month: Window) => ({
  // as of now: whoever comes back reads it anew. Not again and again while it is open, since every look is noted
  queryKey: ['our-interviewing', membership.organizationId, month],
  queryFn: async (): Promise<readonly SeenFigure[]> => {
    const query = { from: month, to: month };
    const { asOf, process: figures } = await answered(() =>
      api.GET('/api/analytics/our-interviewing', { params: { query }, headers: forOrganization(membership) }),
    );
    return figures.map((figure) => ofProcess(figure, month, asOf));
  },
});

export interface Figures {
  readonly data: readonly SeenFigure[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

const together = (results: readonly UseQueryResult<readonly SeenFigure[]>[]): Figures => ({
  data: results.every(({ data }) => data) ? results.flatMap(({ data }) => data ?? []) : undefined,
  error: results.find(({ error }) => error)?.error ?? undefined,
  retry: () => {
    for (const one of results) void one.refetch();
  },
});

/** For which windows figures are shown together: what is released of a month and of a quarter, and how the organization worked in a month. */
export interface Windows {
  readonly month: Window;
  readonly quarter: Window;
  readonly process: Window;
}

export const windowsFor = (month: Window, now: number): Windows => ({
  month: windowFor('month', month, now),
  quarter: windowFor('quarter', month, now),
  process: month,
});

export const windowsBefore = ({ month, quarter, process }: Windows): Windows => ({
  month: before(month),
  quarter: before(quarter),
  process: before(process),
});

/** The window that a signal has for a month: process is shown of a month that goes on, what is released of one that is over. */
export const windowOf = ({ scope, window }: Pick<Definition, 'scope' | 'window'>, month: Window, now: number): Window =>
  scope === 'process' || window === 'none' ? month : windowFor(window, month, now);

export function useFiguresOf({ month, quarter, process: worked }: Windows, demo: boolean, enabled = true): Figures {
  const membership = useMembership();
  const asked = [
    released(membership, { window: month, demo }),
    released(membership, { window: quarter, demo }),
    process(membership, worked),
  ];
  return useQueries({ queries: asked.map((one) => ({ ...one, enabled })), combine: together });
}

/** One signal over several windows, each of its own length. */
export function useFiguresOver({ key, scope }: Definition, windows: readonly Window[], demo: boolean): Figures {
  const membership = useMembership();
  return useQueries({
    queries: windows.map((window) =>
      scope === 'process' ? process(membership, window) : released(membership, { window, demo, signal: key }),
    ),
    combine: (results) => {
      const all = together(results);
      return { ...all, data: all.data?.filter(({ signal }) => signal === key) };
    },
  });
}

/** One cell, whatever can be said of it: its own figure, that of a coarser one, or that people are too few. */
export function useOneCell(
  definition: Definition,
  window: Window,
  cell: string,
  demo: boolean,
  enabled: boolean,
): UseQueryResult<SeenFigure> {
  const membership = useMembership();
  return useQuery({
    queryKey: ['one-figure', membership.organizationId, definition.key, window, cell, demo],
    ...whileOpen,
    enabled,
    queryFn: async () => {
      const query = { signal: definition.key, window, dimensions: cell, demo: `${demo}` as const };
      return ofReleased(
        await answered(() => api.GET('/api/analytics/figures/one', { params: { query }, headers: forOrganization(membership) })),
      );
    },
  });
}
