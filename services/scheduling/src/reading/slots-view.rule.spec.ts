import { SlotsQuery, SlotsView } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { requestAround, zonesAndDays } from '../../test/slots/arbitrary-requests.ts';
import { at, entry, group, host, panel, request, robin, single } from '../../test/slots/examples.ts';
import { onClock } from '../availability/zone-offsets.rule.ts';
import { slotsView } from './slots-view.rule.ts';
import { whyNotView } from './why-not-view.rule.ts';

const iso = (epoch: number): string => new Date(epoch).toISOString();
const zone = fc.constantFrom(...new Set(zonesAndDays.map(([name]) => name)), 'UTC');

test('the zone of whoever looks changes nothing but how times are written', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...zonesAndDays).chain(([home, day]) => fc.tuple(fc.constant(day), requestAround(home, day))),
      zone,
      zone,
      ([day, asked], here, there) => {
        const range = { from: iso(Date.parse(day) - 86_400_000), to: iso(Date.parse(day) + 2 * 86_400_000) };
        const [one, other] = [slotsView(asked, { ...range, zone: here }), slotsView(asked, { ...range, zone: there })];
        const bare = ({ slots }: SlotsView) => slots.map(({ start, end, freeSeats }) => ({ start, end, freeSeats }));
        expect(bare(one)).toEqual(bare(other));
        for (const { start, end, localStart, localEnd } of SlotsView.parse(one).slots)
          expect([localStart, localEnd]).toEqual([onClock(here, start), onClock(here, end)]);
      },
    ),
    { numRuns: 30 },
  ));

test('a group says how many seats are free, whether it meets already or not', () => {
  const entries = [entry(at('09:30'), 30, { sessionId: 's' })];
  const view = slotsView(request([host('hana', undefined, { entries })], group(3, 'hana')), {
    from: at('09:00'),
    to: at('10:30'),
    zone: 'Asia/Kathmandu',
  });
  expect(view.slots.map(({ localStart, freeSeats }) => [localStart, freeSeats])).toEqual([
    ['2026-06-01T14:45:00+05:45', 3],
    ['2026-06-01T15:15:00+05:45', 2],
    ['2026-06-01T15:45:00+05:45', 3],
  ]);
});

test('a group whose seats are all taken is told where one can wait for one, while it lies ahead', () => {
  const entries = ['1', '2'].map((entryId) => entry(at('09:30'), 30, { entryId, sessionId: 's' }));
  const hana = [host('hana', undefined, { entries })];
  const range = { from: at('09:00'), to: at('10:30'), zone: 'Asia/Kathmandu' };
  const withList = (capacity: number) => ({ ...group(capacity, 'hana'), waitingList: 3 });
  const full = { start: at('09:30'), end: at('10:00'), localStart: '2026-06-01T15:15:00+05:45', localEnd: '2026-06-01T15:45:00+05:45' };
  expect(slotsView(request(hana, withList(2)), range).full).toEqual([full]);
  expect(slotsView({ ...request(hana, withList(3)), awaitedSessions: new Map([['s', 2]]) }, range).full).toEqual([full]);
  expect(slotsView({ ...request(hana, withList(3)), awaitedSessions: new Map([['s', 3]]) }, range).full).toEqual([]);
  expect(slotsView(request(hana, withList(3)), range).full).toEqual([]);
  expect(slotsView(request(hana, group(2, 'hana')), range).full).toEqual([]);
  expect(slotsView({ ...request(hana, withList(2)), now: at('09:30') }, range).full).toEqual([]);
});

describe('why not', () => {
  const busy = [{ from: at('09:00'), to: at('10:00') }];
  const asked = request([host('hana', undefined, { busy }), host('omar', undefined, { busy })], robin('hana', 'omar'));

  test('shows when somebody is busy to nobody else', () => {
    const { reasons, offered } = whyNotView(asked, at('09:30'), { personId: 'hana', ofAll: true });
    expect({ reasons, offered }).toEqual({
      offered: false,
      reasons: [
        { reason: 'busy', hostId: 'hana', span: busy[0] },
        { reason: 'busy', hostId: 'omar', span: null },
      ],
    });
  });

  test('tells a host about themself alone', () => {
    const own = { personId: 'omar', ofAll: false };
    expect(whyNotView(asked, at('09:30'), own).reasons).toEqual([{ reason: 'busy', hostId: 'omar', span: busy[0] }]);
    expect(whyNotView(asked, at('10:00'), own)).toMatchObject({ offered: true, hostIds: [['omar']], reasons: [] });
    const twice = request([host('omar')], panel(['omar'], ['omar']));
    expect(whyNotView(twice, at('09:30'), own).reasons).toEqual([{ reason: 'too_few_hosts', seats: 2, hostIds: ['omar'] }]);
    expect(whyNotView(twice, at('09:30'), { personId: 'hana', ofAll: false }).reasons).toEqual([
      { reason: 'too_few_hosts', seats: 2, hostIds: [] },
    ]);
  });

  test('shows what a chat would be, offered or not', () =>
    expect(whyNotView(request([host('hana')], single()), at('09:30'), { personId: undefined, ofAll: true })).toMatchObject({
      offered: true,
      end: at('10:00'),
      hostIds: [['hana']],
    }));
});

describe('a range', () => {
  const asked = { from: '2026-03-01T00:00:00Z', to: '2026-03-08T01:00:00+01:00' };
  const codes = (more: object) => SlotsQuery.safeParse({ ...asked, ...more }).error?.issues.map(({ path }) => path.join('.'));

  test('is of instants, in UTC if nothing else is said', () =>
    expect(SlotsQuery.parse({ ...asked, duration: '45' })).toEqual({
      from: '2026-03-01T00:00:00.000Z',
      to: '2026-03-08T00:00:00.000Z',
      duration: 45,
      zone: 'UTC',
    }));

  test.each([
    ['that is reversed', { to: '2026-02-28T00:00:00Z' }, 'to'],
    ['that is empty', { to: asked.from }, 'to'],
    ['of 63 days', { to: '2026-05-03T00:00:00.000Z' }, 'to'],
    ['of days that do not exist', { from: '2026-02-30T00:00:00Z' }, 'from'],
    ['of hours that do not exist', { to: '2026-03-08T24:00:00Z' }, 'to'],
    ['of no time', { to: 'tomorrow' }, 'to'],
    ['far away', { from: '2199-12-31T00:00:00Z', to: '2200-01-01T00:00:00Z' }, 'to'],
    ['in an unknown zone', { zone: 'Mars/Olympus' }, 'zone'],
    ['in an offset', { zone: '+01:00' }, 'zone'],
    ['with half a minute', { duration: '30.5' }, 'duration'],
    ['with no length', { duration: '' }, 'duration'],
  ])('%s is malformed', (_, more, field) => expect(codes(more)).toEqual([field]));
});
