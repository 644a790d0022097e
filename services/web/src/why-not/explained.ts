import type { Answer } from '../api/types.ts';
import { windowsText } from '../availability/availability.ts';
import type { Texts } from '../texts/en/index.ts';
import { type Clockface, duration, fullDay, noon, shortMoment, timeSpan } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';

export type WhyNot = Answer<'/api/scheduling/chat-types/{chatTypeId}/why-not', 'get'>;
export type Reason = WhyNot['reasons'][number];

/** Where the setting is that rules it: of the chat type, or of a host's availability. */
export type Setting =
  | { readonly of: 'chat-type'; readonly part: 'assignment' | 'rules' }
  | { readonly of: 'host'; readonly hostId: string; readonly part: 'hours' | 'days' | 'limits' | 'travels' | 'calendars' };

interface Explained {
  readonly text: string;
  readonly setting: Setting | undefined;
}

interface Words {
  readonly words: Texts['whyNot']['reasons'];
  readonly face: Clockface;
  readonly nameOf: (personId: string) => string;
}

/** A reason in words for whoever can change it, and where that is. */
export function explained(reason: Reason, { words, face, nameOf }: Words): Explained {
  const day = (date: string) => fullDay(noon(date), { ...face, zone: 'UTC' });
  const at = (instant: string) => shortMoment(instant, face);
  const rules: Setting = { of: 'chat-type', part: 'rules' };
  const limitsOf = (rule: 'chat-type' | 'host', hostId: string): Setting =>
    rule === 'host' ? { of: 'host', hostId, part: 'limits' } : rules;
  switch (reason.reason) {
    case 'unknown_duration':
      return { text: words.unknownLength, setting: rules };
    case 'no_schedule':
      return {
        text: words.noSchedule(nameOf(reason.hostId)),
        setting:
          reason.scheduleId === null ? { of: 'host', hostId: reason.hostId, part: 'hours' } : { of: 'chat-type', part: 'assignment' },
      };
    case 'too_soon':
      return {
        text: words.tooSoon(nameOf(reason.hostId), duration(reason.noticeMinutes, face.locale), at(reason.earliest)),
        setting: limitsOf(reason.rule, reason.hostId),
      };
    case 'beyond_horizon':
      return {
        text: words.beyondHorizon(nameOf(reason.hostId), day(reason.first), day(reason.last)),
        setting: limitsOf(reason.rule, reason.hostId),
      };
    case 'outside_availability': {
      const { hostId, date, zone, hours, rule, travelId } = reason;
      const place = zoneName(zone, Date.parse(reason.closedAt));
      const text =
        hours.length === 0
          ? words.closed(nameOf(hostId), day(date))
          : words.outside(nameOf(hostId), day(date), windowsText(hours, face.locale), place, travelId !== null);
      return { text, setting: { of: 'host', hostId, part: rule === 'override' ? 'days' : travelId === null ? 'hours' : 'travels' } };
    }
    case 'off_grid':
      return { text: words.offGrid(reason.intervalMinutes, at(reason.anchor)), setting: rules };
    case 'busy':
      return reason.span
        ? {
            text: words.busyYou(timeSpan(reason.span.from, reason.span.to, face)),
            setting: { of: 'host', hostId: reason.hostId, part: 'calendars' },
          }
        : { text: words.busy(nameOf(reason.hostId)), setting: undefined };
    case 'booked':
      return {
        text: words[reason.heldUntil === null ? 'booked' : 'held'](
          nameOf(reason.hostId),
          timeSpan(reason.span.from, reason.span.to, face),
          timeSpan(reason.blocked.from, reason.blocked.to, face),
        ),
        setting: undefined,
      };
    case 'cap_reached':
      return {
        text: words.cap(nameOf(reason.hostId), reason.counted, reason.most, reason.per),
        setting: limitsOf(reason.rule, reason.hostId),
      };
    case 'too_few_hosts':
      return { text: words.tooFew(reason.hostIds.map(nameOf).join(', '), reason.seats), setting: { of: 'chat-type', part: 'assignment' } };
    case 'session_full':
      return { text: words.full(reason.capacity), setting: { of: 'chat-type', part: 'assignment' } };
  }
}
