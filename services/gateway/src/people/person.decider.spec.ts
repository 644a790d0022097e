import { personCommands } from '@candor/contracts';
import { given } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { person } from './person.decider.ts';

const hana = () => given(person, 'hana');
const address = 'hana@acme.example';
const registered = { type: 'PersonRegistered', data: { personId: 'hana', side: 'member' } } as const;
const addressed = (verified: boolean) => ({ type: 'PersonAddressSet', data: { personId: 'hana', address, verified } }) as const;
const named = (name: string) => ({ type: 'PersonNamed', data: { personId: 'hana', name } }) as const;

describe('somebody who signs in', () => {
  const signIn = { side: 'member', address } as const;

  test('for the first time is registered, and their address is theirs', () =>
    hana().when('signIn', signIn).then(registered, addressed(true)));

  test('after others introduced them is known, and the address is theirs now', () =>
    hana().events(registered, addressed(false), named('Hana')).when('signIn', signIn).then(addressed(true)));

  test('again changes nothing', () => hana().events(registered, addressed(true)).when('signIn', signIn).thenNothing());

  test('is never taken for their other side', () => {
    hana()
      .events(registered)
      .when('signIn', { ...signIn, side: 'candidate' })
      .thenRejected('other_side');
    hana()
      .events(registered)
      .when('introduce', { ...signIn, side: 'candidate' })
      .thenRejected('other_side');
  });
});

describe('somebody who is introduced', () => {
  const introduce = { side: 'member', address, name: 'Hana H.' } as const;

  test('is registered with the name they were given', () =>
    hana().when('introduce', introduce).then(registered, addressed(false), named('Hana H.')));

  test('keeps the address and the name that they have', () =>
    hana().events(registered, addressed(true), named('Hana')).when('introduce', introduce).thenNothing());

  test('may have no name yet', () => hana().when('introduce', { side: 'member', address }).then(registered, addressed(false)));
});

describe('what a person says of themselves', () => {
  test('is their name, zone and language', () => {
    const known = hana().events(registered);
    known.when('setName', { name: ' Hana ' }).then(named('Hana'));
    known.when('setZone', { zone: 'Asia/Tokyo' }).then({ type: 'PersonZoneSet', data: { personId: 'hana', zone: 'Asia/Tokyo' } });
    known.when('setLocale', { locale: 'de' }).then({ type: 'PersonLocaleSet', data: { personId: 'hana', locale: 'de' } });
  });

  test('changes nothing when it is the same', () => {
    const zone = { type: 'PersonZoneSet', data: { personId: 'hana', zone: 'Asia/Tokyo' } } as const;
    const locale = { type: 'PersonLocaleSet', data: { personId: 'hana', locale: 'de' } } as const;
    hana().events(registered, zone, locale).when('setZone', { zone: 'Asia/Tokyo' }).thenNothing();
    hana().events(registered, zone, locale).when('setLocale', { locale: 'de' }).thenNothing();
  });

  test('counts for somebody who is known', () => {
    hana().when('setName', { name: 'Hana' }).thenRejected('unknown_person');
    hana().when('setZone', { zone: 'UTC' }).thenRejected('unknown_person');
    hana().when('setLocale', { locale: 'en' }).thenRejected('unknown_person');
  });
});

describe('an address', () => {
  const parse = (text: string) => personCommands.signIn.safeParse({ side: 'member', address: text });

  test.each(['a@b.co', ' ana+chat@mail.example.org ', 'jürgen@münchen.example', "o'neil@example.org"])('%j is one', (text) =>
    expect(parse(text)).toMatchObject({ success: true, data: { address: text.trim() } }),
  );

  test.each([
    '',
    'ana',
    'ana@',
    '@example.org',
    'ana@localhost',
    'a b@example.org',
    'a@b.co, c@d.co',
    'a@b.co\r\nBcc: c@d.co',
    'Ana <a@b.co>',
    `${'a'.repeat(65)}@b.co`,
    `a@${'b'.repeat(320)}.co`,
    'a@b.',
    'a@@b.co',
  ])('%j is none', (text) => expect(parse(text).success).toBe(false));
});
