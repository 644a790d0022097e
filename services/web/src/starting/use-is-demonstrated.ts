import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';

/** Whether the made-up year is told on this installation; undefined while that is not known. */
export const useIsDemonstrated = (): boolean | undefined =>
  useQuery({
    queryKey: ['demonstration'],
    queryFn: () => answered(() => api.GET('/api/analytics/demonstration')),
    staleTime: 60_000,
  }).data?.isThere;
