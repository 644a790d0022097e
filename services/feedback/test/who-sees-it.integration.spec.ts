import {
  conversationStream,
  erasureStream,
  erasureSubject,
  type OwnExchangeView,
  type OwnFeedbackItem,
  type RecruiterExchangeView,
} from '@candor/contracts';
import { eventually, everythingStored, good, problem, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { FeedbackModule } from '../src/feedback.module.ts';
import { answersOf, byLink, ended, linkIn, Meetings } from './meetings.ts';

jest.setTimeout(240_000);

const hidden = { status: 404, code: 'not_found' };
let installation: TestInstallation;
let meetings: Meetings;
const submit = async (person: string, exchangeId: string, text: string, more: object = {}, answers: object = {}) =>
  good<{ stream: string; version: number }>(
    await meetings.as(person).post(`exchanges/${exchangeId}/submission`, { ...answersOf(text, answers), ...more }),
  );
const rita = () => meetings.as('rita', 'recruiter');
const ofOrganization = async () => good<{ items: readonly RecruiterExchangeView[] }>(await rita().get('exchanges/of-organization')).items;

beforeAll(async () => {
  installation = await startServices([FeedbackModule], { testClock: ended });
  meetings = new Meetings(installation);
  await meetings.found('acme');
  await meetings.introduce('hana', 'Hana Hill', 'hana@acme.example');
  await meetings.introduce('omar', 'Omar Oz', 'omar@acme.example');
});

afterAll(() => installation?.close());

describe('of an exchange that is revealed', () => {
  let [shared, unshared]: string[] = [];

  beforeAll(async () => {
    shared = await meetings.held('shared', 'ana');
    unshared = await meetings.held('unshared', 'bea');
    await submit('ana', shared ?? '', 'By Ana', { forOrganization: true });
    await submit('bea', unshared ?? '', 'By Bea');
    for (const exchangeId of [shared, unshared]) await submit('hana', exchangeId ?? '', 'By Hana', {}, { privateNote: 'Only Hana' });
    for (const person of ['bea', 'hana'])
      good(await meetings.as(person).post(`exchanges/${unshared}/reply`, { text: `Reply of ${person}` }));
    await eventually(async () => expect((await ofOrganization()).map(({ replies }) => replies.length).toSorted()).toEqual([0, 1]));
  });

  test('recruiters read what the host wrote, and of guests what they marked for the organization', async () => {
    const seen = Object.fromEntries((await ofOrganization()).map((view) => [view.exchangeId, view]));
    expect(seen[shared ?? '']).toMatchObject({
      byHost: { texts: { strengths: 'By Hana' } },
      byGuest: { texts: { strengths: 'By Ana' } },
      guest: { name: 'ana guest' },
    });
    expect(seen[unshared ?? '']).toMatchObject({ byHost: { texts: { strengths: 'By Hana' } }, byGuest: null, replies: [{ side: 'host' }] });
    expect(good(await rita().get(`exchanges/${unshared}`))).toEqual(seen[unshared ?? '']);
    for (const word of ['By Bea', 'Reply of bea', 'Only Hana']) expect(JSON.stringify(seen)).not.toContain(word);
  });

  test('those of one conversation can be asked for, each by whoever may read them', async () => {
    const idsOf = async (path: string, person: string, role?: 'recruiter') =>
      good<{ items: readonly { exchangeId: string }[] }>(await meetings.as(person, role).get(path)).items.map((item) => item.exchangeId);
    expect(await idsOf('exchanges/of-organization?conversation=shared', 'rita', 'recruiter')).toEqual([shared]);
    expect(await idsOf('exchanges?conversation=shared', 'hana')).toEqual([shared]);
    expect(await idsOf('exchanges?conversation=shared&status=revealed', 'ana')).toEqual([shared]);
    expect(await idsOf('exchanges?conversation=shared', 'bea')).toEqual([]);
    expect(await idsOf('exchanges/of-organization?conversation=none', 'rita', 'recruiter')).toEqual([]);
  });

  test.each([
    ['a colleague', 'omar', 'interviewer'],
    ['an analyst', 'anton', 'analyst'],
    ['a recruiter of another organization', 'gil', 'recruiter'],
    ['another guest', 'cem', undefined],
  ] as const)('%s learns nothing', async (_, person, role) => {
    const asked = meetings.as(person, role, person === 'gil' ? 'globex' : 'acme');
    for (const path of ['', '/draft']) expect(problem(await asked.get(`exchanges/${shared}${path}`))).toEqual(hidden);
    expect(problem(await asked.post(`exchanges/${shared}/submission`, answersOf('x')))).toEqual(hidden);
    expect(problem(await asked.post(`exchanges/${shared}/reply`, { text: 'x' }))).toEqual(hidden);
    expect(good(await asked.get('exchanges'))).toEqual({ items: [], next: null });
  });

  test('recruiters write nothing in it', async () => {
    expect(problem(await rita().put(`exchanges/${shared}/submission`, answersOf('x')))).toEqual({ status: 403, code: 'not_for_you' });
    expect(problem(await rita().get(`exchanges/${shared}/draft`))).toEqual({ status: 403, code: 'not_for_you' });
  });

  test('a link opens one exchange', async () => {
    const link = linkIn(await meetings.mailed('ana@example.org'));
    const anybody = installation.client('feedback');
    expect(good(await anybody.get(`exchanges/${shared}`, byLink(link)))).toMatchObject({ side: 'guest' });
    expect(problem(await anybody.get(`exchanges/${unshared}`, byLink(link)))).toEqual(hidden);
    expect(problem(await anybody.get('exchanges', byLink(link)))).toEqual({ status: 401, code: 'not_signed_in' });
    expect(problem(await anybody.get(`exchanges/${shared}`, byLink(`${link.slice(0, -2)}xx`)))).toEqual({
      status: 401,
      code: 'link_invalid',
    });
  });

  test('organizations cannot take it away', async () => {
    for (const path of [`exchanges/${shared}`, `exchanges/${shared}/submission`]) expect((await rita().delete(path)).status).toBe(404);
  });
});

describe('one’s own list', () => {
  test('has what is to be answered, those first whose time is up first, and waits for what one has sent', async () => {
    const ids = [await meetings.held('q1', 'guest-1', { hostIds: ['omar'] }), await meetings.held('q2', 'guest-2', { hostIds: ['omar'] })];
    const list = async (query: string) =>
      good<{ items: readonly OwnFeedbackItem[] }>(await meetings.as('omar').get(`exchanges?${query}`)).items;
    await eventually(async () =>
      expect((await list('status=to-answer')).map(({ exchangeId }) => exchangeId).toSorted()).toEqual(ids.toSorted()),
    );
    const sent = await submit('omar', ids[0] ?? '', 'Fine');
    const after = `after=${encodeURIComponent(`${sent.stream}@${sent.version}`)}`;
    expect(await list(`status=submitted&${after}`)).toMatchObject([
      { exchangeId: ids[0], side: 'host', other: { name: 'guest-1 guest' }, version: 2 },
    ]);
  });

  test('waits for nothing of the other side, whether there is anything or not', async () => {
    for (const stream of [
      'feedback/submission/q1.omar/host@2',
      'feedback/submission/q1.omar/host@99',
      'feedback/submission/nowhere/host@1',
      'feedback/exchange/q1.omar@1',
    ])
      expect(problem(await meetings.as('guest-1').get(`exchanges?after=${encodeURIComponent(stream)}`))).toEqual({
        status: 400,
        code: 'malformed',
      });
  });
});

test('hosts of one conversation have an exchange each, and see nothing of each other’s', async () => {
  await meetings.held('panel', 'dan', { hostIds: ['hana', 'omar'], kind: 'fit' });
  await submit('dan', 'panel.hana', 'For Hana');
  await submit('hana', 'panel.hana', 'From Hana');
  expect(problem(await meetings.as('omar').get('exchanges/panel.hana'))).toEqual(hidden);
  expect(good(await meetings.as('omar').get('exchanges/panel.omar'))).toMatchObject({ status: 'to-answer', revealed: null });
  expect(good(await meetings.as('dan').get('exchanges/panel.omar'))).toMatchObject({ status: 'to-answer', other: { personId: 'omar' } });
});

describe('of an outside chat', () => {
  const exchangeId = 'outside.somebody';
  const claims = { purpose: 'conversation', subject: 'outside', person: 'somebody', expiresAt: '2026-06-01T00:00:00.000Z' };
  const handedOn = async () => {
    const { Links } = await import('@candor/platform');
    return await new Links(Buffer.from(installation.env['CANDOR_MASTER_KEY'] ?? '', 'base64')).sign(claims);
  };

  beforeAll(async () => {
    const meeting = meetings.meeting('outside', 'ana', ['somebody'], null);
    const recorded = {
      recordedBy: 'guest',
      recorderId: 'ana',
      otherId: 'somebody',
      otherName: null,
      otherAddress: null,
      employerName: null,
    };
    await meetings.tell(conversationStream, 'outside', [
      { type: 'ConversationRecorded', data: { ...meeting, ...recorded } },
      { type: 'ConversationEnded', data: { ...meeting, endedAt: ended, by: 'recording' } },
    ]);
    await meetings.opened(exchangeId, 'ana');
  });

  test('the other side knows nothing before they are invited', async () => {
    expect(problem(await meetings.as('somebody').get(`exchanges/${exchangeId}`))).toEqual(hidden);
    expect(good(await meetings.as('somebody').get('exchanges'))).toEqual({ items: [], next: null });
  });

  test('whoever takes the link that was handed on gets one of their own, once', async () => {
    const meeting = meetings.meeting('outside', 'ana', ['somebody'], null);
    await meetings.tell(conversationStream, 'outside', [
      { type: 'OtherSideInvited', data: { ...meeting, recorderId: 'ana', otherId: 'somebody', mailed: false } },
    ]);
    const link = await handedOn();
    const anybody = installation.client('feedback');
    const { link: own } = good<{ link: string }>(await anybody.post(`exchanges/${exchangeId}/claim`, undefined, byLink(link)));
    good(await anybody.post(`exchanges/${exchangeId}/submission`, answersOf('Nice to meet you'), byLink(own)));
    expect(problem(await anybody.post(`exchanges/${exchangeId}/claim`, undefined, byLink(link)))).toEqual({
      status: 409,
      code: 'already_claimed',
    });
    expect(problem(await anybody.get(`exchanges/${exchangeId}`, byLink(link)))).toEqual({ status: 403, code: 'link_not_for_this' });
    expect(good<OwnExchangeView>(await meetings.as('ana').get(`exchanges/${exchangeId}`))).toMatchObject({
      status: 'to-answer',
      revealed: null,
    });
  });
});

test('who is erased has written nothing that can still be read', async () => {
  const exchangeId = await meetings.held('erased', 'eva');
  await submit('eva', exchangeId, 'Rosebud', { forOrganization: true }, { privateNote: 'Xanadu' });
  await submit('hana', exchangeId, 'By Hana');
  const other = await meetings.held('unsent', 'eva');
  good(await meetings.as('eva').put(`exchanges/${other}/draft`, answersOf('Citizen')));
  const held = JSON.stringify(good(await meetings.as('eva').get('held-about-me')));
  for (const word of ['Rosebud', 'Xanadu', 'Citizen']) expect(held).toContain(word);
  expect(held).not.toContain('By Hana');
  await meetings.tell(erasureStream, erasureSubject({ person: 'eva' }), [
    { type: 'PersonErasureRequested', data: { person: 'eva', round: 1, services: ['feedback'] } },
  ]);
  await eventually(async () =>
    expect(good(await meetings.as('hana').get(`exchanges/${exchangeId}`))).toMatchObject({
      revealed: { theirs: { texts: { strengths: null } } },
      other: { name: null },
    }),
  );
  await eventually(async () =>
    expect(await installation.database('feedback').collection('drafts').countDocuments({ person: 'eva' })).toBe(0),
  );
  for await (const { place, text } of everythingStored(installation))
    expect({
      place,
      found: ['Rosebud', 'Xanadu', 'Citizen', 'eva guest', 'eva@example.org'].filter((word) => text.includes(word)),
    }).toEqual({ place, found: [] });
});
