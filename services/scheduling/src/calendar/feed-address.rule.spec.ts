import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areRefused, feedAddress, isPublicIp } from './feed-address.rule.ts';

describe('the address of a feed', () => {
  test.each(['webcal://calendar.example/a.ics', 'WEBCALS://calendar.example/a.ics', ' https://calendar.example/a.ics#top '])(
    '%s is fetched over https',
    (typed) => expect(feedAddress(typed)).toEqual({ url: 'https://calendar.example/a.ics', host: 'calendar.example' }),
  );

  test('may be without encryption, where there is nothing else', () =>
    expect(feedAddress('http://calendar.example/a')).toEqual({ url: 'http://calendar.example/a', host: 'calendar.example' }));

  test('may hold what signs in, which is kept apart from it', () =>
    expect(feedAddress('https://hana%40acme:se%2Fcret@calendar.example/a?token=1')).toEqual({
      url: 'https://calendar.example/a?token=1',
      host: 'calendar.example',
      credentials: { user: 'hana@acme', password: 'se/cret' },
    }));

  test.each([
    ['calendar', 'not an address'],
    ['file:///etc/passwd', 'not http'],
    ['ftp://calendar.example/', 'not http'],
    ['https://127.0.0.1/', 'not public'],
    ['http://2130706433/', 'not public'],
    ['https://0x7f.1/', 'not public'],
    ['https://[::1]/', 'not public'],
    ['https://[::ffff:10.0.0.1]/', 'not public'],
    ['https://[64:ff9b::7f00:1]/', 'not public'],
  ])('%s is refused: %s', (typed, refused) => expect(feedAddress(typed)).toEqual({ refused }));

  test('any text gets an address of the web without credentials, or a reason', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ authority: true } as object)), (typed) => {
        const answer = feedAddress(typed);
        expect('refused' in answer || (/^https?:$/.test(new URL(answer.url).protocol) && new URL(answer.url).username === '')).toBe(true);
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

  test('one private IP among public ones refuses them all', () => expect(areRefused(['93.184.216.34', '10.0.0.1'])).toBe(true));

  test('public ones are allowed', () => expect(areRefused(['93.184.216.34', '2606:2800:220:1::1'])).toBe(false));

  test('a host without any is refused', () => expect(areRefused([])).toBe(true));
});
