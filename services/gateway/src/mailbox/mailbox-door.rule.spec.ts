import { expect, test } from '@jest/globals';
import { type MailboxVisit, mailboxIsOpen } from './mailbox-door.rule.ts';

const visit: MailboxVisit = { mode: 'development', isDelivered: false, ip: '127.0.0.1', headers: { host: '127.0.0.1:4200' } };

test.each<readonly [string, Partial<MailboxVisit>]>([
  ['this machine', {}],
  ['a test', { mode: 'test' }],
  ['IPv6', { ip: '::1', headers: { host: '[::1]:4200' } }],
  ['IPv4 within IPv6', { ip: '::ffff:127.0.0.1', headers: { host: 'LOCALHOST' } }],
])('the mailbox is open to %s', (_who, more) => expect(mailboxIsOpen({ ...visit, ...more })).toBe(true));

test.each<readonly [string, Partial<MailboxVisit>]>([
  ['anybody in production', { mode: 'production' }],
  ['anybody where a server delivers mail', { isDelivered: true }],
  ['another machine', { ip: '192.168.1.7' }],
  ['an address that looks like this machine', { ip: '127.0.0.1.example' }],
  ['a page whose name was pointed at this machine', { headers: { host: 'evil.example:4200' } }],
  ['a name that begins like this machine', { headers: { host: '127.0.0.1.evil.example' } }],
  ['a request without a name', { headers: {} }],
  ['what a proxy passes on', { headers: { ...visit.headers, 'x-forwarded-for': '203.0.113.9' } }],
])('it is closed to %s', (_who, more) => expect(mailboxIsOpen({ ...visit, ...more })).toBe(false));
