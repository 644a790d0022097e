import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { feedAddress, isPublicIp, refusedIps } from './feed-address.rule.ts';

describe('the address of a feed', () => {
  test.each(['webcal://calendar.example/a.ics', 'WEBCALS://calendar.example/a.ics', ' https://calendar.example/a.ics#top '])(
    '%s is fetched over https',
    (typed) => expect(feedAddress(typed)).toEqual({ url: 'https://calendar.example/a.ics', host: 'calendar.example' }),
  );

  test.each([
    ['calendar', 'not an address'],
    ['http://calendar.example/', 'not https'],
    ['file:///etc/passwd', 'not https'],
    ['https://hana@calendar.example/', 'holds credentials'],
    ['webcal://hana:secret@calendar.example/', 'holds credentials'],
    ['https://127.0.0.1/', 'not public'],
    ['https://2130706433/', 'not public'],
    ['https://0x7f.1/', 'not public'],
    ['https://[::1]/', 'not public'],
    ['https://[::ffff:10.0.0.1]/', 'not public'],
  ])('%s is refused: %s', (typed, refused) => expect(feedAddress(typed)).toEqual({ refused }));

  test('any text gets an https address or a reason', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const answer = feedAddress(typed);
        expect('refused' in answer || answer.url.startsWith('https://')).toBe(true);
      }),
    ));
});

describe('the IPs of a feed', () => {
  test.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is public', (ip) => expect(isPublicIp(ip)).toBe(true));

  test.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '168.63.129.16', '169.254.169.254', '172.16.0.1'],
    ...['192.0.0.192', '192.168.1.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::7f00:1', '::ffff:8.8.8.8', '64:ff9b::a00:1', '2002:a00:1::', '2001::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1'],
    ...['fec0::1', 'ff02::1', 'calendar.example', ''],
  ])('%s is not public', (ip) => expect(isPublicIp(ip)).toBe(false));

  test('one private IP among public ones refuses them all', () => expect(refusedIps(['93.184.216.34', '10.0.0.1'])).toBe('not public'));

  test('public ones are allowed', () => expect(refusedIps(['93.184.216.34'])).toBeUndefined());

  test('a host without any is unknown', () => expect(refusedIps([])).toBe('unknown host'));
});
