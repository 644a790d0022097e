import type { Instant } from '@candor/contracts';
import { slotAt } from './offered-slots.rule.ts';
import { seatsOf } from './slot-plan.rule.ts';
import type { GuestRefusal, NotOffered } from './slot-refusal.rule.ts';
import type { SlotRequest } from './slot-request.rule.ts';

type Policy = Extract<NotOffered, { readonly reason: 'too_soon' | 'beyond_horizon' }>;

/**
 * What a guest is told of {@link NotOffered}. A policy, if that alone leaves a seat empty. What nobody would offer with an empty
 * calendar is not offered, whatever stands in it; otherwise the start is taken, and whether by another chat, a calendar or a cap is
 * nobody's business.
 */
export function guestRefusal(request: SlotRequest, start: Instant, reasons: readonly NotOffered[]): GuestRefusal {
  const { chatType } = request;
  const known = reasons.find(({ reason }) => reason === 'unknown_duration');
  if (known?.reason === 'unknown_duration') return { reason: known.reason, durations: known.durations };
  const policies = reasons.filter((one) => one.reason === 'too_soon' || one.reason === 'beyond_horizon');
  const gone = new Set(reasons.flatMap((one) => (one.reason === 'no_schedule' ? [one.hostId] : [])));
  const told = seatsOf(chatType.assignment).flatMap((seat) => {
    const hostIds = seat.map(({ hostId }) => hostId).filter((hostId) => !gone.has(hostId));
    const against = hostIds.map((hostId) => policies.find((policy) => policy.hostId === hostId));
    return against.length > 0 && against.every((policy) => policy !== undefined) ? [against.map(toldOf).reduce(kinder)] : [];
  });
  if (told.length > 0) return told.reduce(stricter);
  if (reasons.some(({ reason }) => reason === 'session_full')) return { reason: 'session_full' };
  return { reason: isOfferedAtAll(request, start) ? 'slot_taken' : 'not_offered' };
}

/** By hours, grid and policies, of those who are hosts. */
function isOfferedAtAll(request: SlotRequest, start: Instant): boolean {
  const hosts = request.hosts.map((host) => ({ ...host, busy: [], entries: [] }));
  return 'slot' in slotAt({ ...request, hosts }, start);
}

type Told = Extract<GuestRefusal, { readonly reason: Policy['reason'] }>;

const toldOf = (policy: Policy): Told =>
  policy.reason === 'too_soon'
    ? { reason: policy.reason, earliest: policy.earliest }
    : { reason: policy.reason, first: policy.first, last: policy.last };

/** Of the policies of several hosts for one seat the one that leaves most: the latest last day, or else the earliest start. */
const kinder = (a: Told, b: Told): Told => (rank(a) < rank(b) ? a : b);
const stricter = (a: Told, b: Told): Told => (rank(a) < rank(b) ? b : a);

/** In the order of strictness. */
const rank = (told: Told): number => (told.reason === 'too_soon' ? Date.parse(told.earliest) : -1e15 - Date.parse(told.last));
