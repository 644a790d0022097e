import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { live } from '../app/live.ts';

/** Exchanges of one conversation that somebody signed in is a side of. */
export const useExchangesOf = (conversation: string) =>
  useQuery({
    queryKey: ['exchanges', 'of', conversation],
    queryFn: () => answered(() => api.GET('/api/feedback/exchanges', { params: { query: { conversation } } })),
    meta: live('feedback/exchanges'),
    refetchInterval: 60_000,
  });

/** Exchanges that somebody signed in is a side of, the latest ones. `pause`: until it is asked again in any case, in ms. */
export const useExchanges = (pause = 60_000) =>
  useQuery({
    queryKey: ['exchanges'],
    queryFn: () => answered(() => api.GET('/api/feedback/exchanges', { params: { query: { limit: 100 } } })),
    meta: live('feedback/exchanges'),
    refetchInterval: pause,
  });
