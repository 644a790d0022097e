import type { Instant, ProcessFactsView } from '@candor/contracts';
import { statusOf } from '../outreach/invitation.rule.ts';
import type { ChatOutcomeRow, InvitationRoundRow, RequestRoundRow } from './fact-rows.rule.ts';

export interface FactSources {
  readonly now: Instant;
  /** Made within the period. */
  readonly invitations: readonly InvitationRoundRow[];
  readonly requests: readonly RequestRoundRow[];
  /** That begin, or would have begun, within the period. */
  readonly chats: readonly ChatOutcomeRow[];
  /** When a booking's guest was invited or had asked, by booking. */
  readonly wantedAt: ReadonlyMap<string, { readonly how: 'invited' | 'asked'; readonly at: Instant }>;
}

/** Counts what happened. A chat is held when it was confirmed, is over, and nobody says that the other side was missing. */
export function processFacts({
  now,
  invitations,
  requests,
  chats,
  wantedAt,
}: FactSources): Omit<ProcessFactsView, 'from' | 'to' | 'chatTypeId' | 'computedAt'> {
  const invited = Map.groupBy(invitations, (round) => statusOf(round, now));
  const asked = Map.groupBy(requests, ({ status }) => status);
  const booked = chats.filter(({ status }) => status === 'confirmed' || status === 'cancelled');
  const cancelled = booked.filter(({ status }) => status === 'cancelled');
  const kept = booked.filter(({ status }) => status === 'confirmed');
  const held = kept.filter((chat) => chat.end <= now && chat.missing.length === 0);
  const wait = (how: 'invited' | 'asked' | undefined) =>
    spread(held.filter(({ bookingId }) => wantedAt.get(bookingId)?.how === how).map((chat) => hoursTo(chat, wantedAt)));
  return {
    invitations: {
      invited: invitations.length,
      booked: size(invited.get('booked')),
      declined: size(invited.get('declined')),
      withdrawn: size(invited.get('withdrawn')),
      open: size(invited.get('open')),
      expired: size(invited.get('expired')),
    },
    requests: { asked: requests.length, accepted: size(asked.get('accepted')), declined: size(asked.get('declined')) },
    chats: {
      booked: booked.length,
      upcoming: kept.filter(({ end }) => end > now).length,
      held: held.length,
      cancelled: cancelled.length,
      lateCancelledByGuest: cancelled.filter(({ late, cancelledBy }) => late && cancelledBy === 'guest').length,
      lateCancelledByHost: cancelled.filter(({ late, cancelledBy }) => late && cancelledBy === 'host').length,
      guestNoShows: kept.filter(({ guestMissing }) => guestMissing).length,
      hostNoShows: kept.filter(({ missing, guestMissing }) => missing.length > (guestMissing ? 1 : 0)).length,
      reschedules: booked.reduce((sum, { reschedules }) => sum + reschedules, 0),
    },
    hoursToChat: { invited: wait('invited'), asked: wait('asked'), byThemselves: wait(undefined) },
  };
}

const size = (list: readonly unknown[] | undefined): number => list?.length ?? 0;

const hoursTo = ({ bookingId, takenAt, start }: ChatOutcomeRow, wantedAt: FactSources['wantedAt']): number =>
  (Date.parse(start) - Date.parse(wantedAt.get(bookingId)?.at ?? takenAt)) / 3_600_000;

/** Median and the value that nine out of ten do not exceed, by linear interpolation between neighbours; `null` of nothing. */
export function spread(values: readonly number[]): { readonly n: number; readonly median: number | null; readonly p90: number | null } {
  const sorted = values.toSorted((a, b) => a - b);
  return { n: sorted.length, median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

function quantile(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (at - Math.floor(at));
}
