import type { TimeWindow } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import { at, entry, group, host, nine, panel, request, robin, rules, scheduleIn, single, weekOf } from '../../test/slots/examples.ts';
import { guestRefusal } from './guest-refusal.rule.ts';
import { offeredSlots, slotAt } from './offered-slots.rule.ts';
import type { SlotRequest } from './slot-request.rule.ts';

const monday = { from: at('00:00'), to: '2026-06-02T00:00:00.000Z' };
const times = (asked: SlotRequest, range = monday) => offeredSlots(asked, range).map(({ start }) => start.slice(11, 16));
const why = (asked: SlotRequest, start: string) => {
  const answer = slotAt(asked, start);
  return 'slot' in answer ? [] : answer.notOffered;
};
const hana = host('hana');

describe('starts', () => {
  test('follow each other from the beginning of a window', () =>
    expect(times(request([hana], single()))).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']));

  test('stay where they are when there is a booking at an odd time', () =>
    expect(times(request([host('hana', undefined, { entries: [entry(at('09:40'), 10)] })], single()))).toEqual([
      '09:00',
      '10:00',
      '10:30',
      '11:00',
      '11:30',
    ]));

  test('step by the interval, whatever the length', () =>
    expect(times(request([hana], single(), { durations: [60, 90], intervalMinutes: 45 }))).toEqual(['09:00', '09:45', '10:30']));

  test('go on over midnight', () => {
    const late = scheduleIn('Asia/Tokyo', { monday: [{ start: '23:00', end: '24:00' }], tuesday: [{ start: '00:00', end: '00:45' }] });
    expect(times(request([host('hana', late)], single(), { durations: [35] }))).toEqual(['14:00', '14:35', '15:10']);
  });

  const always: TimeWindow = { start: '00:00', end: '24:00' };
  test.each([
    ['Asia/Kathmandu', '18:15'],
    ['UTC', '00:00'],
    ['Pacific/Kiritimati', '10:00'],
  ])('around the clock in %s begin anew at midnight there, whichever range is asked for', (zone, first) => {
    const asked = request([host('hana', scheduleIn(zone, weekOf(always)))], single(), { durations: [420] });
    const range = { from: '2026-06-02T00:00:00.000Z', to: '2026-06-05T00:00:00.000Z' };
    const all = offeredSlots(asked, range).map(({ start }) => start);
    expect(all.find((start) => start.endsWith(`T${first}:00.000Z`))).toBeDefined();
    const parts = all.flatMap((start) => offeredSlots(asked, { from: start, to: start.replace('.000Z', '.001Z') }));
    expect(parts.map(({ start }) => start)).toEqual(all);
  });
});

describe('a day on which clocks change', () => {
  test.each([
    ['Europe/London', '2026-03-29', ['00:00', '01:00', '02:00']],
    ['Europe/London', '2026-10-25', ['23:00', '00:00', '01:00', '02:00', '03:00']],
    ['Australia/Lord_Howe', '2026-04-05', ['13:00', '14:00', '15:00', '16:00']],
    ['Asia/Kolkata', '2026-03-29', ['18:30', '19:30', '20:30', '21:30']],
  ])('in %s, %s, has the hours that the wall shows', (zone, date, expected) => {
    const asked = {
      ...request([host('hana', scheduleIn(zone, weekOf({ start: '00:00', end: '04:00' })))], single(), { durations: [60] }),
      now: '2026-03-01T00:00:00.000Z',
    };
    const before = new Date(Date.parse(date) - 12 * 3_600_000).toISOString();
    const range = { from: before, to: new Date(Date.parse(date) + 12 * 3_600_000).toISOString() };
    const horizon = { kind: 'rolling', days: 365, counting: 'calendar' } as const;
    expect(times({ ...asked, chatType: { ...asked.chatType, rules: { ...asked.chatType.rules, horizon } } }, range)).toEqual(expected);
  });
});

describe('buffers', () => {
  const buffers = { beforeMinutes: 10, afterMinutes: 5 };
  const asked = (start: string, minutes: number) =>
    request([host('hana', undefined, { busy: [{ from: at(start), to: entry(at(start), minutes).end }] })], single(), { buffers });

  test('keep a new chat clear of busy times, on both sides', () => {
    expect(times(asked('10:35', 15))).toEqual(['09:00', '09:30', '10:00', '11:00', '11:30']);
    expect(times(asked('10:34', 17))).toEqual(['09:00', '09:30', '11:30']);
  });

  test('leave a gap that is just long enough', () =>
    expect(times(request([host('hana', undefined, { entries: [entry(at('09:00')), entry(at('10:00'), 120)] })], single()))).toEqual([
      '09:30',
    ]));

  test('of two chats may overlap, but no chat may lie in the other’s buffers', () => {
    const before = entry(at('09:30'), 30, { blockedUntil: at('10:10') });
    const of = (minutes: number) =>
      times(
        request([host('hana', undefined, { entries: [before] })], single(), {
          buffers: { beforeMinutes: minutes, afterMinutes: 0 },
          intervalMinutes: 10,
        }),
      );
    expect(of(0)).toEqual(['09:00', '10:10', '10:20', '10:30', '10:40', '10:50', '11:00', '11:10', '11:20', '11:30']);
    expect(of(10)).toEqual(of(0));
    expect(of(20)).toEqual(of(0).filter((time) => time !== '10:10'));
  });
});

test('the first instant after the last day of the horizon, and the last one before notice, are too far and too soon', () => {
  const open = scheduleIn('Asia/Kathmandu', weekOf({ start: '00:00', end: '24:00' }));
  const horizon = { kind: 'fixed', from: '2026-06-02', until: '2026-06-03' } as const;
  const asked = request([host('hana', open)], single(), { durations: [60], horizon, noticeMinutes: 1_095 });
  const all = offeredSlots(asked, { from: '2026-05-31T00:00:00.000Z', to: '2026-06-07T00:00:00.000Z' }).map(({ start }) => start);
  expect([all[0], all.at(-1)]).toEqual([at('18:15'), '2026-06-03T17:15:00.000Z']);
  expect(why(asked, '2026-06-03T18:15:00.000Z').map(({ reason }) => reason)).toEqual(['beyond_horizon']);
  expect(why(asked, at('17:15')).map(({ reason }) => reason)).toEqual(['too_soon', 'beyond_horizon']);
});

describe('caps', () => {
  const caps = { perDay: 2, perWeek: null, perMonth: null };
  const taken = [entry(at('09:00'), 30, { chatTypeId: 'deep' }), entry(at('11:30'))];

  test('of the host count every chat type, those of a chat type its own', () => {
    expect(times(request([host('hana', undefined, { caps, entries: taken })], single()))).toEqual([]);
    expect(times(request([host('hana', undefined, { entries: taken })], single(), { caps }))).toHaveLength(4);
  });

  test.each([
    ['perWeek', '2026-06-07T23:30:00.000Z', '2026-06-08T00:00:00.000Z'],
    ['perWeek', '2026-06-01T00:00:00.000Z', '2026-05-31T23:30:00.000Z'],
    ['perMonth', '2026-06-30T23:30:00.000Z', '2026-07-01T00:00:00.000Z'],
    ['perMonth', '2026-06-01T00:00:00.000Z', '2026-05-31T23:30:00.000Z'],
    ['perDay', '2026-06-03T23:30:00.000Z', '2026-06-04T00:00:00.000Z'],
  ] as const)('%s of the host’s own zone count %s, and not %s', (cap, inside, outside) => {
    const eastward = (utc: string) => new Date(Date.parse(utc) - 5.75 * 3_600_000).toISOString();
    const open = scheduleIn('Asia/Kathmandu', weekOf({ start: '00:00', end: '24:00' }));
    const range = { from: eastward('2026-06-03T12:00:00.000Z'), to: eastward('2026-06-03T12:00:01.000Z') };
    const offered = (start: string) => {
      const entries = [entry(eastward(start), 30)];
      const caps = { perDay: null, perWeek: null, perMonth: null, [cap]: 1 };
      return times({ ...request([host('hana', open, { caps, entries })], single()), now: '2026-05-01T00:00:00.000Z' }, range);
    };
    expect([offered(inside), offered(outside)]).toEqual([[], ['06:15']]);
  });

  test('name the period and what was counted', () =>
    expect(why(request([host('hana', undefined, { caps, entries: taken })], single()), at('10:00'))).toEqual([
      {
        reason: 'cap_reached',
        hostId: 'hana',
        rule: 'host',
        per: 'day',
        most: 2,
        counted: 2,
        period: { from: at('00:00'), to: monday.to },
      },
    ]));

  test('do not count a hold that is over, another organization, or the booking that is moved', () => {
    const without = (first: Partial<(typeof taken)[0]>, ignoreEntryId?: string) => ({
      ...request([host('hana', undefined, { caps, entries: [{ ...entry(at('09:00')), ...first }, entry(at('11:30'))] })], single()),
      ignoreEntryId,
    });
    expect(times(without({ heldUntil: at('00:00') }))).toHaveLength(5);
    expect(times(without({ organizationId: 'globex' }))).toHaveLength(4);
    expect(times(without({}, `at ${at('09:00')}`))).toHaveLength(5);
    expect(times(without({ heldUntil: at('00:01') }))).toEqual([]);
  });
});

describe('several hosts', () => {
  const omar = host('omar', scheduleIn('UTC', weekOf({ start: '11:15', end: '12:30' })));

  test('in turns offer what one of them has, each on their own grid', () =>
    expect(offeredSlots(request([hana, omar], robin('hana', 'omar')), { from: at('11:00'), to: at('13:00') })).toEqual([
      { start: at('11:00'), end: at('11:30'), hostIds: [['hana']] },
      { start: at('11:15'), end: at('11:45'), hostIds: [['omar']] },
      { start: at('11:30'), end: at('12:00'), hostIds: [['hana']] },
      { start: at('11:45'), end: at('12:15'), hostIds: [['omar']] },
    ]));

  test('of a panel share the grid of the time that they have in common', () => {
    const asked = request([hana, omar], panel(['hana'], ['omar']));
    expect(times(asked)).toEqual(['11:15']);
    expect(why(asked, at('11:30'))).toEqual([{ reason: 'off_grid', hostId: null, anchor: at('11:15'), intervalMinutes: 30 }]);
    expect(why(asked, at('09:00')).map(({ reason }) => reason)).toEqual(['outside_availability']);
  });

  test('of a panel sit on one chair each', () => {
    const asked = request([hana, host('ines')], panel(['hana', 'ines'], ['hana']));
    expect(offeredSlots(asked, { from: at('09:00'), to: at('09:01') })[0]?.hostIds).toEqual([['ines'], ['hana']]);
    expect(why(request([hana], panel(['hana'], ['hana'])), at('09:00'))).toEqual([
      { reason: 'too_few_hosts', seats: 2, hostIds: ['hana'] },
    ]);
  });
});

describe('a group', () => {
  const of = (guests: number, more: Partial<SlotRequest> = {}) => {
    const entries = Array.from({ length: guests }, (_, n) => entry(at('10:00'), 30, { entryId: `${n}`, sessionId: 's' }));
    const both = [
      host('hana', undefined, { entries, caps: { perDay: 1, perWeek: null, perMonth: null } }),
      host('ines', undefined, { entries }),
    ];
    return { ...request(both, group(3, 'hana', 'ines')), ...more };
  };

  test('that meets already can be joined while seats are free, whatever else would stand against the time', () =>
    expect(offeredSlots(of(2), monday)).toEqual([
      { start: at('10:00'), end: at('10:30'), hostIds: [['hana'], ['ines']], session: { sessionId: 's', freeSeats: 1 } },
    ]));
  test('is full at its capacity', () => {
    expect(why(of(3), at('10:00'))).toEqual([{ reason: 'session_full', sessionId: 's', capacity: 3 }]);
    expect(offeredSlots(of(3, { ignoreEntryId: '1' }), monday)[0]?.session?.freeSeats).toBe(1);
    expect(why(of(2, { awaitedSessions: new Map([['s', 1]]) }), at('10:00'))).toEqual([
      { reason: 'session_full', sessionId: 's', capacity: 3 },
    ]);
  });
  test('is one chat for a cap', () =>
    expect(why(of(2), at('11:00'))).toContainEqual(expect.objectContaining({ reason: 'cap_reached', counted: 1 })));
  test('begins to be late as any other', () =>
    expect(why(of(2, { now: at('10:01') }), at('10:00')).map(({ reason }) => reason)).toEqual(['too_soon', 'too_soon']));
});

describe('why not', () => {
  test('names the override, the travel, the rule and the opaque time', () => {
    const travels = [{ travelId: 'rome', from: '2026-06-03', until: '2026-06-04', zone: 'Europe/Rome' }];
    const schedule = { ...scheduleIn('UTC'), overrides: { '2026-06-02': { windows: [], note: 'sealed' } } };
    const other = entry('2026-06-05T09:00:00.000Z', 30, { organizationId: 'globex', chatTypeId: 'secret' });
    const asked = request([host('hana', schedule, { travels, noticeMinutes: 60, entries: [other] })], single());
    const closed = { reason: 'outside_availability', hostId: 'hana', scheduleId: 'work' };
    expect(why(asked, at('00:30'))[0]).toEqual({
      reason: 'too_soon',
      hostId: 'hana',
      rule: 'host',
      noticeMinutes: 60,
      earliest: at('01:00'),
    });
    expect(why(asked, '2026-06-02T09:00:00.000Z')).toEqual([
      { ...closed, closedAt: '2026-06-02T09:00:00.000Z', zone: 'UTC', date: '2026-06-02', hours: [], rule: 'override', travelId: null },
    ]);
    expect(why(asked, '2026-06-03T10:00:00.000Z')).toEqual([
      {
        ...closed,
        closedAt: '2026-06-03T10:00:00.000Z',
        zone: 'Europe/Rome',
        date: '2026-06-03',
        hours: [nine],
        rule: 'weekly-hours',
        travelId: 'rome',
      },
    ]);
    expect(JSON.stringify(why(asked, other.start))).not.toMatch(/globex|secret|at 2026/);
    expect(why(asked, other.start)).toEqual([{ reason: 'busy', hostId: 'hana', span: { from: other.start, to: other.end } }]);
    expect(why(asked, '2026-09-01T09:00:00.000Z')).toEqual([
      { reason: 'beyond_horizon', hostId: 'hana', rule: 'host', zone: 'UTC', first: '2026-06-01', last: '2026-07-31' },
    ]);
  });

  test('says which lengths there are', () =>
    expect(why({ ...request([hana], single()), durationMinutes: 25 }, at('09:00'))).toEqual([
      { reason: 'unknown_duration', durations: rules.durations },
    ]));

  test('is for guests a policy, or nothing that they could learn from', () => {
    const told = (asked: SlotRequest, start: string) => guestRefusal(asked, start, why(asked, start));
    const late = host('omar', undefined, { noticeMinutes: 600 });
    const taken = host('hana', undefined, { entries: [entry(at('09:00'))], busy: [{ from: at('09:30'), to: at('10:00') }] });
    expect(told(request([late], single('omar')), at('09:00'))).toEqual({ reason: 'too_soon', earliest: at('10:00') });
    for (const start of [at('09:00'), at('09:30')])
      expect(told(request([taken, late], robin('hana', 'omar')), start)).toEqual({ reason: 'slot_taken' });
    for (const start of [at('09:10'), at('20:00')]) {
      const busy = [{ from: at('09:00'), to: at('21:00') }];
      for (const asked of [host('hana'), { ...host('hana'), busy }])
        expect(told(request([asked, late], robin('hana', 'omar')), start)).toEqual({ reason: 'not_offered' });
    }
    expect(told(request([hana], single()), '2027-01-01T09:00:00.000Z')).toEqual({
      reason: 'beyond_horizon',
      first: '2026-06-01',
      last: '2026-07-31',
    });
    expect(told(request([host('ines', undefined, { noticeMinutes: 720 }), late], robin('ines', 'omar')), at('09:00'))).toEqual({
      reason: 'too_soon',
      earliest: at('10:00'),
    });
    expect(told(request([host('ines', undefined, { noticeMinutes: 720 }), late], panel(['ines'], ['omar'])), at('09:00'))).toEqual({
      reason: 'too_soon',
      earliest: at('12:00'),
    });
  });
});
