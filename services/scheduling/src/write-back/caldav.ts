import type { CalendarFailure } from '@candor/contracts';
import { createAccount, createCalendarObject, deleteCalendarObject, fetchCalendars, updateCalendarObject } from 'tsdav';
import type { RequestInit as OutsideInit } from 'undici';
import { upTo } from '../calendar/answer-body.ts';
import type { Outside } from '../calendar/outside.ts';
import { failureOfAnswer, failureOfConnection } from '../calendar/outside-failures.ts';
import { type CalendarProvider, type FoundCalendar, type ProviderAccount, ProviderFailure, type RemoteEvent } from './calendar-provider.ts';

type Fetch = typeof globalThis.fetch;

const totalMs = 30_000;
const answerBytes = 5 * 1024 * 1024;

/** One conversation with a server: bounded in time and size, within {@link Outside}, and remembering why it went wrong. */
interface Session {
  readonly fetch: Fetch;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  refused?: CalendarFailure;
}

/** RFC 4791, as Nextcloud, iCloud, Fastmail, Radicale and many others speak it. */
export class CalDav implements CalendarProvider {
  constructor(private readonly outside: Outside) {}

  discover(account: ProviderAccount, signal: AbortSignal): Promise<readonly FoundCalendar[]> {
    return this.during(account, signal, async ({ fetch, headers }) => {
      const { server: serverUrl, user: username, password } = account;
      const asked = { serverUrl, accountType: 'caldav', credentials: { username, password } } as const;
      const known = await createAccount({ account: asked, headers, fetch });
      const found = await fetchCalendars({ account: known, headers, fetch });
      return found
        .filter(({ components }) => components === undefined || components.includes('VEVENT'))
        .map(({ url, displayName }) => ({ calendarUrl: url, calendarName: nameOf(displayName, url) }));
    });
  }

  put(
    account: ProviderAccount,
    event: RemoteEvent,
    content: string,
    known: string | undefined,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    return this.during(account, signal, async ({ fetch, headers }) => {
      const url = urlOf(event);
      const overwrite = (etag: string | undefined) =>
        updateCalendarObject({ calendarObject: { url, data: content, ...(etag === undefined ? {} : { etag }) }, headers, fetch });
      const create = () =>
        createCalendarObject({ calendar: { url: event.calendarUrl }, iCalString: content, filename: fileOf(event), headers, fetch });
      let answer = known === undefined ? await create() : await overwrite(known);
      // Somebody changed it, or an answer was lost: what it says of time and place is ours to say. 404: it was taken away.
      if (answer.status === 412) answer = await overwrite(undefined);
      if (answer.status === 404 && known !== undefined) answer = await create();
      if (!answer.ok) throw new ProviderFailure(failureOfAnswer(answer.status));
      return answer.headers.get('etag') ?? undefined;
    });
  }

  async remove(account: ProviderAccount, event: RemoteEvent, signal: AbortSignal): Promise<void> {
    await this.during(account, signal, async ({ fetch, headers }) => {
      const { ok, status } = await deleteCalendarObject({ calendarObject: { url: urlOf(event) }, headers, fetch });
      if (!ok && status !== 404 && status !== 410) throw new ProviderFailure(failureOfAnswer(status));
    });
  }

  private async during<T>(account: ProviderAccount, stop: AbortSignal, work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.session(account, AbortSignal.any([stop, AbortSignal.timeout(totalMs)]));
    try {
      return await work(session);
    } catch (failure) {
      stop.throwIfAborted();
      if (failure instanceof ProviderFailure) throw failure;
      throw new ProviderFailure(session.refused ?? failureOfConnection(failure, session.signal));
    }
  }

  private session({ user, password }: ProviderAccount, signal: AbortSignal): Session {
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const session: Session = {
      signal,
      headers: { authorization, 'user-agent': 'Candor' },
      fetch: async (input, init = {}) => {
        const url = input instanceof Request ? input.url : input;
        try {
          const answer = await this.outside.fetch(url, { redirect: 'follow', ...(init as unknown as OutsideInit), signal });
          if (answer.status === 401) session.refused = 'sign_in_refused';
          const body = await upTo(answerBytes, answer);
          if (!body) throw new ProviderFailure('too_large');
          const { status, statusText } = answer;
          const hasBody = body.length > 0 && ![204, 205, 304].includes(status);
          const copy = new Response(hasBody ? new Uint8Array(body) : null, { status, statusText, headers: [...answer.headers] });
          return Object.defineProperty(copy, 'url', { value: answer.url });
        } catch (failure) {
          session.refused ??= failure instanceof ProviderFailure ? failure.why : failureOfConnection(failure, signal);
          throw failure;
        }
      },
    };
    return session;
  }
}

const fileOf = ({ name }: RemoteEvent): string => `candor-${name}.ics`;

const urlOf = (event: RemoteEvent): string => new URL(fileOf(event), event.calendarUrl.replace(/\/?$/, '/')).href;

const nameOf = (displayName: unknown, url: string): string => {
  const path = new URL(url).pathname.split('/').filter((part) => part !== '');
  return (typeof displayName === 'string' && displayName.trim() !== '' ? displayName.trim() : decodeURIComponent(path.at(-1) ?? '/')).slice(
    0,
    200,
  );
};
