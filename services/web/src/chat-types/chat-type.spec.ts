import { describe, expect, test } from '@jest/globals';
import { addressFor, type ChatType, isAddress, publicAddress, roomOf, usual, usualRoom, withLength } from './chat-type.ts';

describe('an address is made of the name', () => {
  test.each([
    ['Say hello', 'say-hello'],
    ['  Über den Zaun: ein Gespräch!  ', 'uber-den-zaun-ein-gesprach'],
    ['Straße', 'strasse'],
    ['Q', 'chat-q'],
    ['会話', 'chat'],
    ['New', 'new-2'],
  ])('%s', (name, address) => {
    expect(addressFor(name, [])).toBe(address);
    expect(isAddress(address)).toBe(true);
  });

  test('that nobody else has, and that is short enough', () => {
    expect(addressFor('Say hello', ['say-hello', 'say-hello-2'])).toBe('say-hello-3');
    expect(isAddress(addressFor('a'.repeat(80), ['a'.repeat(34)]))).toBe(true);
  });
});

test('is booked at an address that begins with that of the app', () =>
  expect(publicAddress('https://candor.example', { organizationId: 'acme', chatTypeId: 'hello' })).toBe(
    'https://candor.example/book/acme/hello',
  ));

describe('lengths', () => {
  test('are added in order behind the first one, which is offered first', () =>
    expect([40, 20].reduce<number[]>((all, one) => withLength(all, one, true), [30])).toEqual([30, 20, 40]));
  test('are never none', () => expect(withLength([30], 30, false)).toEqual([30]));
  test('leave the next one first when the first goes', () => expect(withLength([30, 20, 40], 30, false)).toEqual([20, 40]));
});

test('video chats are held where the newest one is', () => {
  const at = (linkTemplate: string): ChatType => ({
    organizationId: 'acme',
    chatTypeId: 'hello',
    ...usual(linkTemplate),
    assignment: { mode: 'single', host: { hostId: 'hana', scheduleId: null } },
    archived: false,
    version: 1,
  });
  expect(roomOf([at('https://a.example'), at('https://b.example')])).toBe('https://b.example');
  expect(roomOf([])).toBe(usualRoom);
  expect(usual(usualRoom).description.location).toEqual({ kind: 'video', linkTemplate: usualRoom });
});
