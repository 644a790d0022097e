import { personStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { people } from './people.projection.ts';

const sealed = (text: string) => `sealed:1:aGVhZA:bm9uY2U:${text}`;
const of = (personId: string) => ({
  registered: recorded(personStream, personId, 'PersonRegistered', { personId, side: 'member' }),
  named: recorded(personStream, personId, 'PersonNamed', { personId, name: sealed('bmFtZQ') }),
  addressed: recorded(personStream, personId, 'PersonAddressSet', { personId, address: sealed('YWRk'), verified: true }),
  zoned: recorded(personStream, personId, 'PersonZoneSet', { personId, zone: 'Asia/Tokyo' }),
  localed: recorded(personStream, personId, 'PersonLocaleSet', { personId, locale: 'de' }),
});

test('a person is what was last said of them, with their texts sealed', () => {
  const { registered, named, addressed, zoned, localed } = of('hana');
  projectionSpec(people)
    .given(registered, named, addressed, zoned, localed)
    .thenRow('hana', {
      personId: 'hana',
      side: 'member',
      name: sealed('bmFtZQ'),
      address: sealed('YWRk'),
      zone: 'Asia/Tokyo',
      locale: 'de',
      version: 5,
    });
});

test('people are apart', () => {
  projectionSpec(people)
    .given(of('hana').registered, of('ivan').registered, of('ivan').zoned)
    .thenRow('hana', { personId: 'hana', side: 'member', name: null, address: null, zone: null, locale: null, version: 1 });
});
