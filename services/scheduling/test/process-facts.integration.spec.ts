import type { LoadView, ProcessFactsView } from '@candor/contracts';
import { eventually, good, problem } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { byLink, memberOf } from './acme.ts';
import { linkIn } from './people.ts';
import { type Answered, Recruiting } from './recruiting.ts';

let acme: Recruiting;

jest.setTimeout(240_000);

beforeAll(async () => {
  acme = await Recruiting.start();
});

afterAll(() => acme?.installation.close());

const march = 'from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z';
const facts = async () => good<ProcessFactsView>(await acme.rita.get(`process-facts?${march}`));

test('what happened is counted at once, and is for the organization alone', async () => {
  expect((await facts()).chats).toMatchObject({ booked: 0, held: 0 });
  const invited = async (address: string) => {
    good<Answered>(await acme.rita.post('invitations', { chatTypeId: 'quiet', address }));
    return linkIn(await acme.mailed(address));
  };
  const kept = await acme.book('invited', await invited('kept@example.org'), 'kept@example.org');
  const missed = await acme.book('invited', await invited('missed@example.org'), 'missed@example.org');
  const off = await acme.book('invited', await invited('off@example.org'), 'off@example.org');
  good(await acme.anybody.post('invited/decline', {}, byLink(await invited('no@example.org'))));
  good(await acme.anybody.post(`bookings/${off.bookingId}/cancellation`, {}, byLink(off.link)));
  await eventually(async () => {
    const { invitations, chats } = await facts();
    expect(invitations).toEqual({ invited: 4, booked: 2, declined: 1, withdrawn: 0, open: 1, expired: 0 });
    expect(chats).toMatchObject({ booked: 3, upcoming: 2, held: 0, cancelled: 1 });
  });
  await acme.installation.moveClock('2026-03-03T12:00:00.000Z');
  good(await acme.rita.post(`bookings/${missed.bookingId}/no-show`, { missing: 'guest' }));
  await eventually(async () => {
    const { chats, hoursToChat } = await facts();
    expect(chats).toMatchObject({ upcoming: 0, held: 1, guestNoShows: 1, hostNoShows: 0 });
    expect(hoursToChat.invited).toMatchObject({
      n: 1,
      median: expect.closeTo((Date.parse(kept.start) - Date.parse('2026-03-02T09:00:00.000Z')) / 3_600_000),
    });
  });
  const load = good<LoadView>(await acme.rita.get('load?week=2026-03-05&zone=Europe/Berlin'));
  expect(load).toMatchObject({ week: '2026-03-02', zone: 'Europe/Berlin' });
  expect(load.hosts).toEqual([
    { hostId: 'hana', chats: 2, minutes: 60, cancelled: 1, declined: 0 },
    { hostId: 'rita', chats: 0, minutes: 0, cancelled: 0, declined: 0 },
  ]);
  const gil = memberOf(acme.installation, 'globex')('gil', 'recruiter');
  expect(good<ProcessFactsView>(await gil.get(`process-facts?${march}`)).invitations.invited).toBe(0);
  expect(good<LoadView>(await gil.get('load?week=2026-03-05')).hosts.map(({ chats }) => chats)).toEqual([0]);
});

test.each([
  ['process-facts?from=2026-04-01T00:00:00Z&to=2026-03-01T00:00:00Z', 400],
  ['process-facts?from=2020-01-01T00:00:00Z&to=2026-03-01T00:00:00Z', 400],
  ['process-facts?from=yesterday&to=today', 400],
  [`process-facts?${march}&chatType=%20`, 400],
  ['load?week=2026-02-30', 400],
  ['load?week=9999-12-31', 400],
  ['load?zone=Mars/Olympus', 400],
  ['invitations?limit=0', 400],
  ['invitations?cursor=nonsense', 400],
  ['invitations/none', 404],
  ['private-links/a%2Fb', 404],
  ['chat-requests/none', 404],
  ['invitation-batches/none', 404],
  ['chat-types/quiet/slots-text?from=2026-03-03T00:00:00Z&to=2036-03-04T00:00:00Z', 400],
  ['chat-types/none/slots-text?from=2026-03-03T00:00:00Z&to=2026-03-04T00:00:00Z', 404],
  ['chat-types/quiet/slots-text?from=2026-03-03T00:00:00Z&to=2026-03-04T00:00:00Z&duration=7', 422],
])('%s is answered %i', async (path, status) => expect(problem(await acme.rita.get(path)).status).toBe(status));

test.each([
  ['invitations', { chatTypeId: 'quiet', address: 'nobody' }, 400],
  ['invitations', { chatTypeId: 'quiet', address: 'a@example.org', openDays: 5_000 }, 400],
  ['invitations', { chatTypeId: 'quiet', address: 'a@example.org', name: 'a\u0000b' }, 400],
  ['invitations', { chatTypeId: 'none', address: 'a@example.org' }, 404],
  ['invitations', { chatTypeId: 'quiet', address: 'a@example.org', candidateId: 'c1' }, 400],
  ['invitations/none/withdrawal', undefined, 404],
  ['private-links', { chatTypeId: 'quiet', uses: 0 }, 400],
  ['private-links', { chatTypeId: 'none' }, 404],
  ['chat-requests/none/acceptance', { chatTypeId: 'quiet' }, 404],
  ['chat-requests/none/decline', undefined, 404],
  ['invitation-batches', { chatTypeId: 'quiet', openDays: -1 }, 400],
  ['invitation-batches/none/start', undefined, 404],
])('POST %s with %j is answered %i', async (path, body, status) => expect(problem(await acme.rita.post(path, body)).status).toBe(status));

test('those of other roles, and keys of other purposes, get nowhere', async () => {
  const hana = memberOf(acme.installation, 'acme')('hana');
  for (const path of ['invitations', 'private-links', 'chat-requests', 'invitation-batches', `process-facts?${march}`, 'load'])
    expect({ path, ...problem(await hana.get(path)) }).toEqual({ path, status: 403, code: 'role_not_allowed' });
  for (const path of ['invited', 'private-link']) expect(problem(await acme.rita.get(path))).toEqual({ status: 401, code: 'link_needed' });
  expect(problem(await acme.anybody.get('invited', byLink('nonsense')))).toEqual({ status: 401, code: 'link_invalid' });
  expect(problem(await acme.anybody.post('unsubscriptions/nonsense'))).toEqual({ status: 401, code: 'link_invalid' });
});
