import type { CalendarFailure } from '@candor/contracts';

/** How Candor signs in where somebody has a calendar. */
export interface ProviderAccount {
  readonly server: string;
  readonly user: string;
  readonly password: string;
}

export interface FoundCalendar {
  readonly calendarUrl: string;
  readonly calendarName: string;
}

/** An event in a calendar, named by us. */
export interface RemoteEvent {
  readonly calendarUrl: string;
  /** Of letters, digits and dashes. */
  readonly name: string;
}

/** A service that keeps people's calendars. Everything may be repeated: what is there already is no failure. */
export interface CalendarProvider {
  /** Calendars that events can be written to. Throws {@link ProviderFailure}. */
  discover(account: ProviderAccount, signal: AbortSignal): Promise<readonly FoundCalendar[]>;
  /**
   * Makes the event be this iCalendar text, whatever is there. `known`: the version that was written last, if any. Returns
   * the new version where the service says it. Throws {@link ProviderFailure}.
   */
  put(
    account: ProviderAccount,
    event: RemoteEvent,
    content: string,
    known: string | undefined,
    signal: AbortSignal,
  ): Promise<string | undefined>;
  /** Takes it away; fine if it is gone. Throws {@link ProviderFailure}. */
  remove(account: ProviderAccount, event: RemoteEvent, signal: AbortSignal): Promise<void>;
}

/** By the name of the provider. */
export type CalendarProviders = Readonly<Record<'caldav', CalendarProvider>>;

export const CALENDAR_PROVIDERS = Symbol('CALENDAR_PROVIDERS');

/** The service does not do it, at least not now. Neither message nor cause quotes an address. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  constructor(readonly why: CalendarFailure) {
    super(why);
  }
}
