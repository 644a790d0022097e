import { describe, expect, test } from '@jest/globals';
import { deliverable, oneLine, parseMailbox } from './mail-address.ts';

describe('an address', () => {
  test.each([
    ['ana@example.org', 'ana@example.org'],
    [' Ana.B+chat@Example.ORG ', 'Ana.B+chat@example.org'],
    ['ana@bücher.example', 'ana@xn--bcher-kva.example'],
    ['用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
    ["o'brien!#$%&*=?^_`{|}~-/@example.org", "o'brien!#$%&*=?^_`{|}~-/@example.org"],
    ['root@localhost', 'root@localhost'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%s is delivered to %s', (text, address) => expect(deliverable(text)).toBe(address));

  test.each([
    '',
    'ana',
    '@example.org',
    'ana@',
    'ana@example..org',
    'ana@-example.org',
    'ana@example.org\r\nBcc: ben@example.org',
    'ana@example.org, ben@example.org',
    'ana@example.org;ben@example.org',
    '<ana@example.org>',
    'ana ben@example.org',
    'a@b@example.org',
    '.ana@example.org',
    'ana..b@example.org',
    'ana\u0000@example.org',
    'ana\u202e@example.org',
    '"ana b"@example.org',
    'ana@[127.0.0.1]',
    'ana@127.0.0.1',
    `${'a'.repeat(65)}@example.org`,
    `ana@${'a'.repeat(64)}.org`,
    `ana@${'a.'.repeat(130)}org`,
  ])('is not %j', (text) => expect(deliverable(text)).toBeUndefined());
});

test.each([
  ['Candor <candor@mail.example>', { name: 'Candor', address: 'candor@mail.example' }],
  ['"Candor, Chats" <candor@mail.example>', { name: 'Candor, Chats', address: 'candor@mail.example' }],
  ['candor@mail.example', { name: '', address: 'candor@mail.example' }],
  ['Candor <candor@mail.example> <x@y.example>', undefined],
  ['Candor', undefined],
])('a sender is written as %s', (text, mailbox) => expect(parseMailbox(text)).toEqual(mailbox));

test('a text for a header has one line, shows what it says, and ends somewhere', () => {
  expect(oneLine(' Chat\r\nBcc: x@y.example\u2028\u0000 \u202Egnp.exe ')).toBe('Chat Bcc: x@y.example gnp.exe');
  expect([...oneLine('👩‍💻'.repeat(200))]).toHaveLength(250);
});
