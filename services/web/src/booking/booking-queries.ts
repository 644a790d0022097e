import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { dateIn, firstOfMonth } from '../time/times.ts';
import type { BookingSearch } from './booking-search.ts';
import { type BookingSource, type ChatType, publicSource } from './booking-source.ts';
import { rangeOfMonth, slotsByDay } from './slot-days.ts';

/** What is offered: on a booking page, or for moving a booking. */
export type SlotOffer = Pick<BookingSource, 'key' | 'slots'>;

export const chatTypeQuery = (organizationId: string, chatTypeId: string) =>
  queryOptions({
    queryKey: ['chat-type', organizationId, chatTypeId],
    queryFn: () =>
      answered(() => api.GET('/api/scheduling/public/{organizationId}/{chatTypeId}', { params: { path: { organizationId, chatTypeId } } })),
  });

/** What is free in a month and the weeks after it, by day in the zone. */
export const slotsQuery = ({ key, slots }: SlotOffer, month: string, zone: string, duration: number | undefined) =>
  queryOptions({
    queryKey: ['slots', key, month, zone, duration],
    queryFn: async () => {
      const list = await slots({ ...rangeOfMonth(month, Date.now()), zone, ...(duration === undefined ? {} : { duration }) });
      return slotsByDay(list.slots);
    },
  });

/** When groups meet in the weeks ahead whose seats are all taken, and which one can wait for. */
export const fullQuery = ({ key, slots }: SlotOffer, zone: string, duration: number | undefined) =>
  queryOptions({
    queryKey: ['slots', key, 'full', zone, duration],
    queryFn: async () => {
      const now = Date.now();
      const list = await slots({ ...rangeOfMonth(dateIn(now, zone), now), zone, ...(duration === undefined ? {} : { duration }) });
      return list.full;
    },
    refetchInterval: 60_000,
  });

/** How long a chat is to be, where the address says so and that can be chosen; `undefined`: as long as it is offered first. */
export const minutesAsked = ({ durations }: Pick<ChatType, 'durations'>, { minutes }: BookingSearch): number | undefined =>
  durations.find((one) => one === minutes);

/** Asks for what a booking page shows first, while the page itself is still being fetched. What fails is asked for again by the page. */
export async function beginBooking(
  queries: QueryClient,
  { organization, chatType }: { readonly organization: string; readonly chatType: string },
  search: BookingSearch,
  zoneHere: () => string,
): Promise<void> {
  const found = queries.fetchQuery(chatTypeQuery(organization, chatType)).catch(() => undefined);
  // reading the clock of a device for the first time takes a moment: the question is on its way by then
  const zone = zoneHere();
  const chosen = search.minutes === undefined ? undefined : await found;
  const minutes = chosen && minutesAsked(chosen, search);
  const month = firstOfMonth(search.day ?? dateIn(Date.now(), zone));
  await queries.prefetchQuery(slotsQuery(publicSource(organization, chatType), month, zone, minutes));
}
