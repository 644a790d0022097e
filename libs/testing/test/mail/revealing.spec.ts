import { expect, test } from '@jest/globals';
import { revealing } from '../../src/mails/revealing.ts';

const names = ['Acme', 'acme', 'Coffee with engineering', 'Ana Müller'];
const entry = (...lines: readonly string[]) =>
  ({ method: 'REQUEST', content: ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n') }) as const;

test.each([
  ['Your chat is booked', []],
  ['Macmeister has written', []],
  ['Your chat with ACME, Tuesday', ['subject: Acme', 'subject: acme']],
  ['Coffee with Engineering!', ['subject: Coffee with engineering']],
  ['ana müller has accepted', ['subject: Ana Müller']],
  ['Your job interview', ['subject: interview', 'subject: job']],
  ['Ihr Vorstellungsgespräch', ['subject: Vorstellungsgespräch']],
])('%s', (subject, found) => expect([...new Set(revealing({ subject, calendar: undefined }, names))].toSorted()).toEqual(found.toSorted()));

test('a calendar entry is seen by others too: its title, place and organizer', () => {
  const subject = 'Your chat is booked';
  const calendar = entry(
    'SUMMARY:Chat',
    'LOCATION;LANGUAGE=en:https://meet.example/1',
    'DESCRIPTION:With Ana Müller of Acme',
    'ATTENDEE;CN=Ana Müller:mailto:a@b.c',
  );
  expect(revealing({ subject, calendar }, names)).toEqual([]);
  const telling = entry('SUMMARY:Chat with Ac', ' me', 'ORGANIZER;CN="Ana: Müller":mailto:x@y.z', 'LOCATION:Coffee with engineering');
  expect(revealing({ subject, calendar: telling }, ['Acme', 'Ana Müller', 'Coffee with engineering'])).toEqual([
    'SUMMARY: Acme',
    'ORGANIZER: Ana Müller',
    'LOCATION: Coffee with engineering',
  ]);
});
