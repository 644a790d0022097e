export const whyNot = {
  title: 'Why is this time not offered?',
  text: 'Choose a start, and read what stands against it.',
  day: 'Day',
  time: 'Time',
  length: 'Length',
  minutes: (minutes: number) => `${minutes} min`,
  ask: 'Look',
  offered: (hosts: string) => `It is offered, with ${hosts}.`,
  offeredPlain: 'It is offered.',
  notOffered: (when: string) => `${when} is not offered:`,
  notYours: 'You are told about your own times only, and nothing of yours stands against it.',
  notAHost: 'You do not hold this chat, so there is nothing of yours to explain.',
  archived: 'It is archived: nothing is offered.',
  toSetting: {
    assignment: 'Who holds it',
    rules: 'Rules of this chat type',
    hours: 'Weekly hours',
    days: 'Days of their own',
    limits: 'Limits',
    travels: 'Journeys',
    calendars: 'Calendars',
  },
  reasons: {
    unknownLength: 'The chat has no such length.',
    noSchedule: (host: string) => `${host} has no hours to be met in, or does not belong to the organization any more.`,
    tooSoon: (host: string, notice: string, earliest: string) =>
      `It is too soon for ${host}: ${notice} of notice are needed. The earliest start is ${earliest}.`,
    beyondHorizon: (host: string, first: string, last: string) =>
      `It is outside of the days that are offered for ${host}: ${first} to ${last}.`,
    closed: (host: string, day: string) => `${host} has no hours on ${day}.`,
    outside: (host: string, day: string, hours: string, zone: string, isTravelling: boolean) =>
      `${host} is not open all that time: on ${day} the hours are ${hours}, in ${isTravelling ? `${zone}, where they are then` : zone}.`,
    offGrid: (interval: number, anchor: string) =>
      `Chats begin every ${interval} minutes, counted from ${anchor}. This start lies between.`,
    busy: (host: string) => `${host} is busy then. Only they see with what.`,
    busyYou: (span: string) => `A calendar of yours is busy, ${span}.`,
    booked: (host: string, span: string, blocked: string) => `${host} has a chat ${span}; with the time around it, ${blocked} is taken.`,
    held: (host: string, span: string, blocked: string) =>
      `Somebody is just booking ${host} for ${span}; with the time around it, ${blocked} is taken. It may be free again in a few minutes.`,
    cap: (host: string, counted: number, most: number, per: 'day' | 'week' | 'month') =>
      `${host} has ${counted} of at most ${most} chats that ${per}.`,
    tooFew: (hosts: string, seats: number) => `There are ${seats} seats, and somebody of ${hosts} would have to fill two.`,
    full: (capacity: number) => `All ${capacity} seats of that meeting are taken.`,
  },
};
