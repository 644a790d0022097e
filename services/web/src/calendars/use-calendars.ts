import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';

export type Calendars = Answer<'/api/scheduling/calendars', 'get'>;
export type Calendar = Calendars['calendars'][number];
export type Failing = NonNullable<Calendar['failing']>['why'];

const queryKey = ['calendars'];

/** One's own calendars; asked for again, so that what is read in the background shows. */
export const useCalendars = () =>
  useQuery({
    queryKey,
    queryFn: () => answered(() => api.GET('/api/scheduling/calendars')),
    refetchInterval: ({ state }) => (state.data?.calendars.some((calendar) => calendar.state === 'not_read_yet') ? 3_000 : 15_000),
  });

/** The list is always as it is at that moment: reading it again is enough. */
export function useChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey });
}
