import { expect, test } from '@jest/globals';
import { heldPage } from './held-page.rule.ts';

const page = (data: Readonly<Record<string, unknown>>) =>
  heldPage({
    personId: 'ana',
    side: 'candidate',
    at: '2026-03-02T09:00:00.000Z',
    services: [
      {
        service: 'scheduling',
        things: [],
        events: [{ stream: 's', type: 'GuestGiven', at: '2026-03-01T08:00:00.000Z', why: 'chats', data }],
      },
      { service: 'feedback', things: [], events: [] },
    ],
    missing: ['analytics'],
    notShown: ['Notes of others'],
  });

test('says what happened, when and what it is kept for, in words', () => {
  const text = page({ guestName: 'Ana', hostIds: ['hana', 'omar'], message: { notTold: 'of-somebody-else' } });
  for (const part of [
    'Guest given',
    '2026-03-01 08:00 UTC',
    'kept for: chats',
    '<dt>Guest name</dt><dd>Ana</dd>',
    'hana; omar',
    '(of somebody else)',
  ])
    expect(text).toContain(part);
  expect(text).toContain('try again: analytics');
  expect(text).toContain('Notes of others');
  expect(text).toContain('Nothing.');
});

test('shows texts as they are, and never as part of the page', () => {
  expect(page({ message: '<script>alert(1)</script>' })).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page({ '<b>': { '"x': '<i>' } })).not.toMatch(/<b>|<i>/);
});
