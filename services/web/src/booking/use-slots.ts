import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BookingSource } from './booking-source.ts';
import { rangeOfMonth, slotsByDay } from './slot-days.ts';

/** What is offered: on a booking page, or for moving a booking. */
export type SlotOffer = Pick<BookingSource, 'key' | 'slots'>;

/** What is free in a month and the weeks after it, by day in the zone. Looked at again while the page is open, as others book too. */
export function useSlots({ key, slots }: SlotOffer, month: string, zone: string, duration: number | undefined) {
  return useQuery({
    queryKey: ['slots', key, month, zone, duration],
    queryFn: async () => {
      const list = await slots({ ...rangeOfMonth(month, Date.now()), zone, ...(duration === undefined ? {} : { duration }) });
      return slotsByDay(list.slots);
    },
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}
