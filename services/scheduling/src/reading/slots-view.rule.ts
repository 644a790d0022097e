import type { Instant, SlotsQuery, SlotsView } from '@candor/contracts';
import { clockWithin, zoneOffsets } from '../availability/zone-offsets.rule.ts';
import { offeredAndFull } from '../slots/offered-slots.rule.ts';
import type { SlotRequest } from '../slots/slot-request.rule.ts';

/** The zone decides about nothing but how times are written. */
export function slotsView(request: SlotRequest, { from, to, zone }: Pick<SlotsQuery, 'from' | 'to' | 'zone'>): SlotsView {
  const { chatType, durationMinutes, now } = request;
  const after = Date.parse(to) + durationMinutes * 60_000;
  const clock = clockWithin(zoneOffsets(zone, Date.parse(from), after));
  const written = ({ start, end }: { readonly start: Instant; readonly end: Instant }) => ({
    start,
    end,
    localStart: clock(Date.parse(start)),
    localEnd: clock(Date.parse(end)),
  });
  const { offered, full } = offeredAndFull(request, { from, to });
  return {
    organizationId: chatType.organizationId,
    chatTypeId: chatType.chatTypeId,
    durationMinutes,
    zone,
    slots: offered.map(({ session, ...slot }) => ({
      ...written(slot),
      freeSeats: session?.freeSeats ?? (chatType.assignment.mode === 'group' ? chatType.assignment.capacity : null),
    })),
    full: full.map(written),
    computedAt: now,
  };
}
