/** What of a booking page stands in its address, so that it can be passed on and gone back to. */
export interface BookingSearch {
  readonly day?: string;
  readonly view?: 'week';
  readonly minutes?: number;
  /** A time is kept while somebody says who they are; going back gives it free. */
  readonly step?: 'details';
}

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** Whatever else somebody writes there is passed over. */
export function bookingSearch({ day, view, minutes, step }: Record<string, unknown>): BookingSearch {
  return {
    ...(isDate(day) ? { day } : {}),
    ...(view === 'week' ? { view } : {}),
    ...(step === 'details' ? { step } : {}),
    ...(typeof minutes === 'number' && Number.isInteger(minutes) && minutes > 0 ? { minutes } : {}),
  };
}
