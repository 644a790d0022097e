import type { BookingBuffers } from '@candor/contracts';
import { type Schedule, scheduleOf } from '../availability/host-availability.rule.ts';
import { openStretches } from '../availability/open-hours.rule.ts';
import { lastBegunAt, type Stretch } from '../availability/stretches.rule.ts';
import type { OffsetPeriod } from '../availability/zone-offsets.rule.ts';
import type { Almanac } from './almanac.rule.ts';
import { type Block, blockedStarts, blocksOf, isBlocked } from './host-blocks.rule.ts';
import { type HostCap, hostCaps, reachedCaps } from './host-caps.rule.ts';
import { type HostPolicies, hostPolicies, isBeyondHorizon, isTooSoon } from './host-policies.rule.ts';
import type { DiaryEntry, SlotHost, SlotRequest } from './slot-request.rule.ts';

/** All that decides what one host can take of one chat type, for a range of starts. */
export interface HostCalendar {
  readonly hostId: string;
  readonly organizationId: string;
  readonly host: SlotHost;
  readonly schedule: Schedule;
  /** Of the chat, in milliseconds. */
  readonly length: number;
  readonly open: readonly Stretch[];
  readonly policies: HostPolicies;
  /** Without holds that are over and the booking that is moved. */
  readonly entries: readonly DiaryEntry[];
  readonly blocks: readonly Block[];
  readonly blocked: readonly Stretch[];
  readonly caps: readonly HostCap[];
  /** Of the host's zone. */
  readonly offsets: readonly OffsetPeriod[];
}

/** Of the starts within `range`; `hours` is what has to be known of open hours. Undefined: the host has no such schedule. */
export function hostCalendar(
  request: SlotRequest,
  host: SlotHost,
  scheduleId: string | null,
  { range, hours }: { readonly range: Stretch; readonly hours: Stretch },
  zones: Almanac,
): HostCalendar | undefined {
  const { availability, hostId } = host;
  const { rules } = request.chatType;
  const schedule = scheduleOf(availability, scheduleId ?? availability.defaultScheduleId);
  if (!schedule) return undefined;
  const length = request.durationMinutes * 60_000;
  const policies = hostPolicies(availability, rules, request.now, zones.horizon);
  const entries = liveEntries(request, host);
  const blocks = blocksOf({ busy: host.busy, entries }, buffersOf(request, host), length, range);
  const offsets = zones.offsets(policies.zone);
  const limits = { host: availability.caps, 'chat-type': rules.caps };
  return {
    hostId,
    organizationId: request.chatType.organizationId,
    host,
    schedule,
    length,
    policies,
    entries,
    blocks,
    offsets,
    open: openStretches(availability, schedule, hours, zones),
    blocked: blockedStarts(blocks),
    caps: hostCaps(request.chatType, limits, entries, offsets),
  };
}

const buffersOf = ({ chatType }: SlotRequest, { availability }: SlotHost): BookingBuffers => chatType.rules.buffers ?? availability.buffers;

const liveEntries = ({ now, ignoreEntryId }: SlotRequest, { entries }: SlotHost): readonly DiaryEntry[] =>
  entries.filter(({ entryId, heldUntil }) => entryId !== ignoreEntryId && (heldUntil === null || heldUntil > now));

/** Whether the host can take a chat that starts then. The grid is a matter of everybody who takes part. */
export const canTake = (calendar: HostCalendar, start: number): boolean =>
  isAllowed(calendar, start) &&
  closedAt(calendar, start) === undefined &&
  !isBlocked(calendar.blocked, start) &&
  capsAgainst(calendar, start).length === 0;

/** By notice and horizon. */
export const isAllowed = ({ policies }: HostCalendar, start: number): boolean =>
  !isTooSoon(policies, start) && !isBeyondHorizon(policies, start);

/** The first instant of a chat at which the host cannot be met. */
export function closedAt({ open, length }: HostCalendar, start: number): number | undefined {
  const window = lastBegunAt(open, start);
  if (!window || window.to <= start) return start;
  return window.to < start + length ? window.to : undefined;
}

export const capsAgainst = ({ caps, offsets }: HostCalendar, start: number): readonly HostCap[] =>
  caps.length === 0 ? [] : reachedCaps(caps, start, offsets);
