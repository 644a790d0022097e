export interface AvailabilitySearch {
  /** Whose it is; left out: one's own. */
  readonly host?: string;
}

export const availabilitySearch = ({ host }: Readonly<Record<string, unknown>>): AvailabilitySearch =>
  typeof host === 'string' && host !== '' ? { host } : {};
