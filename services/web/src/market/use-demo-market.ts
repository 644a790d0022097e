import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import type { MarketFigure, MyMarket } from './own-market.ts';

/** So many pages of 200 cells are looked through for those that may be shown. */
const mostPages = 12;

/** The market of the made-up year, for whoever wants to see what a market looks like: never mixed with the real one. */
export const useDemoMarket = (enabled: boolean) =>
  useQuery({
    queryKey: ['demo-market'],
    enabled,
    // what is not there yet may be told by now
    staleTime: ({ state }) => (state.data?.length ? 10 * 60_000 : 0),
    queryFn: async (): Promise<readonly MarketFigure[]> => {
      const all = await everyPage(
        (cursor) =>
          answered(() =>
            api.GET('/api/analytics/market-figures', {
              params: { query: { limit: 200, demo: 'true', ...(cursor === undefined ? {} : { cursor }) } },
            }),
          ),
        mostPages,
      );
      return newestOf(all.filter(({ status }) => status === 'shown'));
    },
  });

/** One's own market with that one beside it instead, once it is there. */
export const withDemoMarket = (own: MyMarket, demo: readonly MarketFigure[] | undefined): MyMarket =>
  demo ? { ...own, market: [...demo], cutShort: [] } : own;

/** Candidates of the demonstration are made up as well: their market is that one. Nobody real has such an address (RFC 2606). */
export const isOfDemo = (address: string | null | undefined): boolean => address?.endsWith('.candor-demo.invalid') ?? false;

/** Of each signal the figures of its newest window. */
export function newestOf(figures: readonly MarketFigure[]): readonly MarketFigure[] {
  const newest = new Map<string, string>();
  for (const { signal, window } of figures) if (window > (newest.get(signal) ?? '')) newest.set(signal, window);
  return figures.filter(({ signal, window }) => newest.get(signal) === window);
}
