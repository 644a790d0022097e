import { type CalendarFailure, calendarLimits } from '@candor/contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'undici';
import { upTo } from './answer-body.ts';
import type { FeedVersion } from './calendar-read.rule.ts';
import { type FeedAddress, feedAddress } from './feed-address.rule.ts';
import { OUTSIDE, type Outside } from './outside.ts';
import { failureOfAnswer, failureOfConnection } from './outside-failures.ts';

export type FeedAnswer =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'read'; readonly text: string; readonly version: FeedVersion }
  | {
      readonly kind: 'failed';
      readonly why: CalendarFailure /** ms that the server wants to be left alone. */;
      readonly wait?: number | undefined;
    };

const totalMs = 30_000;
const mostRedirects = 5;
const redirects = [301, 302, 303, 307, 308];

/** Reads feeds, within limits. Neither an address nor what stands at it is ever logged. */
@Injectable()
export class FeedReader {
  constructor(@Inject(OUTSIDE) private readonly outside: Outside) {}

  /** `known`: answers `unchanged` if it is still the newest. Never rejects for what an address or a server does. */
  async read(typed: string, known: FeedVersion, stop: AbortSignal): Promise<FeedAnswer> {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(totalMs)]);
    try {
      return await this.follow(typed, known, signal);
    } catch (failure) {
      stop.throwIfAborted();
      return { kind: 'failed', why: failureOfConnection(failure, signal) };
    }
  }

  private async follow(typed: string, known: FeedVersion, signal: AbortSignal): Promise<FeedAnswer> {
    let address = feedAddress(typed, this.outside.isAllowed);
    for (let hops = 0; hops <= mostRedirects; hops++) {
      if ('refused' in address) return { kind: 'failed', why: 'address_refused' };
      const response = await this.outside.fetch(address.url, { headers: headersFor(address, known), signal });
      const location = response.headers.get('location');
      if (!redirects.includes(response.status) || location === null) return this.answer(response);
      await response.body?.cancel();
      address = this.next(address, location);
    }
    return { kind: 'failed', why: 'refused_by_server' };
  }

  /** What signs in at one server is not for another. */
  private next(from: FeedAddress, location: string): ReturnType<typeof feedAddress> {
    const target = URL.parse(location, from.url);
    const to = feedAddress(target?.href ?? '', this.outside.isAllowed);
    if ('refused' in to || to.credentials || !from.credentials || new URL(to.url).origin !== new URL(from.url).origin) return to;
    return { ...to, credentials: from.credentials };
  }

  private async answer(response: Response): Promise<FeedAnswer> {
    if (response.status === 304) {
      await response.body?.cancel();
      return { kind: 'unchanged' };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: 'failed', why: failureOfAnswer(response.status), wait: waitOf(response) };
    }
    const bytes = await upTo(calendarLimits.bytes, response);
    if (!bytes) return { kind: 'failed', why: 'too_large' };
    const { headers } = response;
    const version = { etag: headers.get('etag') ?? undefined, lastModified: headers.get('last-modified') ?? undefined };
    return { kind: 'read', text: decode(bytes, headers.get('content-type')), version };
  }
}

function headersFor({ credentials }: FeedAddress, { etag, lastModified }: FeedVersion): Record<string, string> {
  const signIn = credentials && Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64');
  return {
    accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
    'user-agent': 'Candor',
    ...(signIn === undefined ? {} : { authorization: `Basic ${signIn}` }),
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(etag !== undefined || lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

/** UTF-8, as RFC 5545 has it, unless the server says otherwise. */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const charset = /charset="?([\w.-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** `Retry-After` in seconds; a date is rare and left to the usual pace. */
function waitOf({ headers }: Response): number | undefined {
  const seconds = /^\d{1,8}$/.exec(headers.get('retry-after') ?? '')?.[0];
  return seconds === undefined ? undefined : Number(seconds) * 1_000;
}
