import { dateIn, firstOfMonth } from '../time/times.ts';
import { bookingSearch } from './booking-search.ts';
import { rangeOfMonth } from './slot-days.ts';

/**
 * What a booking page asks the API for first: what can be booked, and its times, unless the address names a length that may not be
 * one of its. No questions for other pages. `now` in ms.
 */
export function firstAsked(page: URL, zoneHere: () => string, now: number): readonly (() => URL)[] {
  const [, place, organization, chatType, more] = page.pathname.split('/');
  if (place !== 'book' || !organization || !chatType || more !== undefined) return [];
  const path = `/api/scheduling/public/${organization}/${chatType}`;
  const about = () => new URL(path, page);
  if (page.searchParams.has('minutes')) return [about];
  const times = () => {
    const zone = zoneHere();
    const { day } = bookingSearch(Object.fromEntries(page.searchParams));
    const range = rangeOfMonth(firstOfMonth(day ?? dateIn(now, zone)), now);
    return new URL(`${path}/slots?${new URLSearchParams({ ...range, zone })}`, page);
  };
  return [about, times];
}
