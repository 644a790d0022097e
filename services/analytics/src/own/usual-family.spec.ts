import type { RoleFamily } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { type Chat, type Meeting, noChat } from '../facts/chat.rule.ts';
import { usualFamily } from './usual-family.rule.ts';

const at = '2026-03-10T10:00:00.000Z';
const about = (roleFamily: RoleFamily | null, more: Partial<Meeting> = {}): Chat => ({
  ...noChat('c1'),
  meeting: {
    ...{ organizationId: 'acme', kind: 'fit', roleFamily, start: at, end: at, hostIds: ['hana'], guestId: 'ana' },
    ...{ booked: true, origin: 'live', status: 'ended', endedAt: at },
    ...more,
  },
});

test('somebody is compared with the role family that most of their booked chats were about', () => {
  expect(usualFamily([about('data'), about('design'), about('data'), about(null), about(null), about(null)])).toBe('data');
  expect(usualFamily([about('design'), about('data', { status: 'abandoned' }), about('data', { booked: false }), noChat('c2')])).toBe(
    'design',
  );
});

test('and with all where there is no such family', () => {
  expect([usualFamily([]), usualFamily([about(null)]), usualFamily([about('data'), about('design')])]).toEqual([null, null, null]);
});
