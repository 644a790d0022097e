import { describe, expect, test } from '@jest/globals';
import { ChatTypeId, chatTypeCommands as commands } from './chat-type.commands.ts';

const description = { name: 'Say hello', kind: 'exploratory', location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' } };
const rules = { durations: [30] };
const host = { hostId: 'hana' };
const single = { mode: 'single', host };

const messages = (name: keyof typeof commands, data: unknown): readonly string[] =>
  commands[name].safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('what is left out is usual', () => {
  const created = commands.createChatType.parse({ description, assignment: single, rules });
  expect(created.rules).toEqual({
    durations: [30],
    intervalMinutes: null,
    buffers: null,
    noticeMinutes: null,
    horizon: null,
    caps: { perDay: null, perWeek: null, perMonth: null },
    approval: false,
    holdMinutes: 10,
    changes: { noticeMinutes: 120, mostChanges: 3 },
    reminders: [1_440, 60],
  });
  expect(created.description).toMatchObject({ description: '', client: null, listed: true, roleFamily: null });
  expect(created.assignment).toEqual({ mode: 'single', host: { hostId: 'hana', scheduleId: null } });
});

describe('rules', () => {
  test.each([
    ['no duration', { durations: [] }],
    ['a duration twice', { durations: [30, 30] }],
    ['a duration of four minutes', { durations: [4] }],
    ['a duration of half a minute more', { durations: [30.5] }],
    ['a negative buffer', { buffers: { beforeMinutes: -1, afterMinutes: 0 } }],
    ['more chats in a day than in a week', { caps: { perDay: 5, perWeek: 4, perMonth: null } }],
    ['more chats in a day than in a month', { caps: { perDay: 5, perWeek: null, perMonth: 4 } }],
    ['a hold for ever', { holdMinutes: 10_000 }],
    ['a hold of no time', { holdMinutes: 0 }],
    ['a horizon that ends before it begins', { horizon: { kind: 'fixed', from: '2026-07-02', until: '2026-07-01' } }],
    ['a horizon on a day that does not exist', { horizon: { kind: 'fixed', from: '2026-02-30', until: '2026-07-01' } }],
    ['a reminder twice', { reminders: [60, 60] }],
    ['something that is no rule', { colour: 'red' }],
  ])('with %s are malformed', (_, wrong) => expect(messages('setRules', { rules: { ...rules, ...wrong } })).not.toEqual([]));

  test('say what is wrong', () =>
    expect(messages('setRules', { rules: { durations: [30], caps: { perDay: 3, perWeek: 2, perMonth: null } } })).toEqual([
      'rules.caps: The cap of a day must not be above that of a week, nor that of a week above that of a month.',
    ]));
});

describe('an assignment', () => {
  test.each([
    ['of nobody', { mode: 'round-robin', hosts: [] }],
    ['of the same host twice', { mode: 'round-robin', hosts: [host, host] }],
    ['with a weight of nothing', { mode: 'round-robin', hosts: [{ ...host, weight: 0 }] }],
    ['with a seat for nobody', { mode: 'panel', groups: [[host], []] }],
    ['with a host twice in a seat', { mode: 'panel', groups: [[host, host]] }],
    ['of a group of one', { mode: 'group', hosts: [host], capacity: 1 }],
    ['of a group without an end', { mode: 'group', hosts: [host], capacity: 1_000 }],
    ['of no known mode', { mode: 'lottery', hosts: [host] }],
    ['of a host that cannot be one', { mode: 'single', host: { hostId: 'acme/hana' } }],
  ])('%s is malformed', (_, assignment) => expect(messages('assignHosts', { assignment })).not.toEqual([]));

  test('may have a host in two seats of a panel', () =>
    expect(messages('assignHosts', { assignment: { mode: 'panel', groups: [[host], [host, { hostId: 'omar' }]] } })).toEqual([]));
});

describe('a description', () => {
  test.each([
    ['a link that is not encrypted', { location: { kind: 'video', linkTemplate: 'http://meet.example' } }],
    ['a link that runs something', { location: { kind: 'video', linkTemplate: 'javascript:alert(1)' } }],
    ['a link that shows another host than it leads to', { location: { kind: 'video', linkTemplate: 'https://meet.example@evil.example' } }],
    ['a name of nothing', { name: '  ' }],
    ['a name of two lines', { name: 'Say\nhello' }],
    ['a description with a bell', { description: 'Say \u0007 hello' }],
    ['a kind that there is not', { kind: 'interrogation' }],
    ['a role family that there is not', { roleFamily: 'wizardry' }],
  ])('with %s is malformed', (_, wrong) =>
    expect(messages('describeChatType', { description: { ...description, ...wrong } })).not.toEqual([]),
  );
});

test.each(['hello', 'coffee-with-us', '30-minutes'])('%s can be the id of a chat type', (id) => expect(ChatTypeId.parse(id)).toBe(id));
test.each(['h', '-hello', 'Hello', 'say hello', 'x'.repeat(41), 'a/b'])('%s cannot', (id) =>
  expect(ChatTypeId.safeParse(id).success).toBe(false),
);
