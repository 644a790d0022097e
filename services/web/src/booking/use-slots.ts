import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type SlotOffer, slotsQuery } from './booking-queries.ts';

/** What is free in a month and the weeks after it. Looked at again while the page is open, as others book too. */
export const useSlots = (offer: SlotOffer, month: string, zone: string, duration: number | undefined) =>
  useQuery({ ...slotsQuery(offer, month, zone, duration), placeholderData: keepPreviousData, refetchInterval: 60_000 });
