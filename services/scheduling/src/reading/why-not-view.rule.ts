import type { Instant, SlotReason, WhyNotView } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { slotAt } from '../slots/offered-slots.rule.ts';
import type { NotOffered } from '../slots/slot-refusal.rule.ts';
import type { SlotRequest } from '../slots/slot-request.rule.ts';

/** Who asks: somebody who may know about all hosts, or a host who may only know about themself. */
export interface WhyNotAsker {
  readonly personId: string | undefined;
  readonly ofAll: boolean;
}

export function whyNotView(request: SlotRequest, start: Instant, asker: WhyNotAsker): WhyNotView {
  const { chatType, durationMinutes, now } = request;
  const answer = slotAt(request, start);
  return {
    organizationId: chatType.organizationId,
    chatTypeId: chatType.chatTypeId,
    start,
    end: instant(Date.parse(start) + durationMinutes * 60_000),
    offered: 'slot' in answer,
    hostIds:
      'slot' in answer ? answer.slot.hostIds.map((hostIds) => hostIds.filter((hostId) => asker.ofAll || hostId === asker.personId)) : [],
    reasons: 'slot' in answer ? [] : answer.notOffered.flatMap((reason) => told(reason, asker)),
    computedAt: now,
  };
}

/** What fills a host's calendar outside is told to nobody else, not even when. */
function told(reason: NotOffered, { personId, ofAll }: WhyNotAsker): readonly SlotReason[] {
  const isOwn = !('hostId' in reason) || reason.hostId === null || reason.hostId === personId;
  if (!ofAll && !isOwn) return [];
  if (reason.reason === 'too_few_hosts' && !ofAll) return [{ ...reason, hostIds: reason.hostIds.filter((hostId) => hostId === personId) }];
  return [reason.reason === 'busy' && !isOwn ? { ...reason, span: null } : reason];
}
