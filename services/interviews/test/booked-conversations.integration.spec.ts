import type { ConversationView } from '@candor/contracts';
import { good, type HttpClient, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { type Booked, booked, candidate, found, happened, introduced, memberOf } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const omar = () => memberOf(installation, 'acme')('omar');
const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const ana = () => candidate(installation, 'ana');

const chat = (bookingId: string, day: string, hostIds: readonly string[] = ['hana']): Booked => ({
  bookingId,
  start: `${day}T09:00:00.000Z`,
  end: `${day}T09:30:00.000Z`,
  hostIds,
  guestId: 'ana',
});

const seen = (by: HttpClient, id: string, expected: object = {}): Promise<ConversationView> =>
  shown<ConversationView>(
    () => by.get(`conversations/${id}`),
    (view) => expect(view).toMatchObject(expected),
  );

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer', al: 'analyst' });
  await introduced(installation, 'hana', 'member', 'Hana', 'hana@acme.example');
});

afterAll(() => installation?.close());

describe('a confirmed booking', () => {
  test('is a conversation to its host, its guest and those who recruit, and to nobody else', async () => {
    await booked(installation, chat('k1', '2026-03-03'));
    const view = await seen(hana(), 'k1', { hosts: [{ personId: 'hana', name: 'Hana' }] });
    expect(view).toMatchObject({
      seenAs: 'host',
      organizationId: 'acme',
      bookingId: 'k1',
      status: 'planned',
      kind: 'exploratory',
      guest: { personId: 'ana', name: 'Ana Almeida' },
      usual: { minutes: 30, choices: [30, 20, 40] },
      recorded: null,
    });
    expect(await seen(ana(), 'k1')).toMatchObject({ seenAs: 'guest', employer: 'ACME', hosts: [{ name: 'Hana' }] });
    expect(await seen(rita(), 'k1')).toMatchObject({ seenAs: 'recruiter' });
    const others = [
      omar(),
      memberOf(installation, 'acme')('al', 'analyst'),
      memberOf(installation, 'globex')('gil', 'owner'),
      candidate(installation, 'iris'),
      // on the other side nobody is themself
      candidate(installation, 'hana'),
      installation.client('interviews', { person: 'ana' }),
    ];
    for (const other of others) expect(problem(await other.get('conversations/k1'))).toEqual({ status: 404, code: 'not_found' });
    expect((await installation.client('interviews').get('conversations/k1')).status).toBe(401);
  });

  test('is followed to other times and hosts, and called off with it', async () => {
    const before = chat('k2', '2026-03-04');
    await booked(installation, before);
    await seen(hana(), 'k2');
    const after = chat('k2', '2026-03-05');
    const location = { kind: 'place', address: '1 Rocket Road' };
    const previous = { start: before.start, end: before.end, hostIds: before.hostIds };
    const change = { location, sessionId: null, previous, choice: null, by: 'guest', sequence: 1, late: false };
    await happened(installation, after, 4, 'BookingRescheduled', change);
    await seen(hana(), 'k2', { start: after.start });
    const takenOver = { ...after, hostIds: ['omar'] };
    const taken = { previousHostIds: ['hana'], why: 'taken-over', choice: null, by: 'host', sequence: 2 };
    await happened(installation, takenOver, 5, 'HostsChanged', taken);
    await seen(omar(), 'k2', { seenAs: 'host' });
    expect((await hana().get('conversations/k2')).status).toBe(404);
    await happened(installation, takenOver, 6, 'BookingCancelled', { by: 'guest', late: false, sequence: 3 });
    await seen(ana(), 'k2', { status: 'abandoned', abandoned: { why: 'cancelled', missingId: null } });
    expect(problem(await ana().post('conversations/k2/start'))).toEqual({ status: 410, code: 'conversation_abandoned' });
  });

  test('starts and ends when one of them says so, and nobody has to', async () => {
    await booked(installation, chat('k3', '2026-03-02'));
    await booked(installation, chat('k4', '2026-03-02'));
    await seen(hana(), 'k3');
    await seen(hana(), 'k4');
    expect(problem(await rita().post('conversations/k3/start'))).toEqual({ status: 403, code: 'not_for_you' });
    good(await ana().post('conversations/k3/start'));
    good(await hana().post('conversations/k3/end'));
    expect(await seen(ana(), 'k3', { status: 'ended' })).toMatchObject({ ended: { at: now, by: 'host' }, startedAt: now });
    await installation.moveClock('2026-03-02T09:44:00.000Z');
    await seen(ana(), 'k4', { status: 'planned' });
    await installation.moveClock('2026-03-02T09:45:00.000Z');
    await seen(ana(), 'k4', { status: 'ended', ended: { at: '2026-03-02T09:30:00.000Z', by: 'rule' } });
    expect(problem(await ana().post('conversations/k4/abandonment', { why: 'not-held' }))).toEqual({ status: 409, code: 'already_ended' });
  });

  test('was not held when somebody was missing, until that is taken back', async () => {
    await seen(hana(), 'k4', { status: 'ended' });
    const missing = { missing: 'guest', missingId: 'ana', by: 'host' };
    await happened(installation, chat('k4', '2026-03-02'), 4, 'NoShowReported', missing);
    await seen(hana(), 'k4', { status: 'abandoned', abandoned: { why: 'no-show', missingId: 'ana' } });
    await happened(installation, chat('k4', '2026-03-02'), 5, 'NoShowWithdrawn', { missingId: 'ana', by: 'host' });
    await seen(hana(), 'k4', { status: 'ended', abandoned: null, ended: { at: '2026-03-02T09:30:00.000Z', by: 'rule' } });
  });
});

describe('lists', () => {
  test('are of the organization for those who recruit, and of their own for hosts and guests', async () => {
    type Listed = { items: readonly ConversationView[]; next: string | null };
    const ids = (page: Listed) => page.items.map(({ conversationId }) => conversationId);
    const all = good<Listed>(await rita().get('conversations'));
    expect(ids(all)).toEqual(['k2', 'k1', 'k4', 'k3']);
    expect(ids(good<Listed>(await hana().get('conversations')))).toEqual(['k1', 'k4', 'k3']);
    expect(ids(good<Listed>(await omar().get('conversations/mine')))).toEqual(['k2']);
    expect(good<Listed>(await candidate(installation, 'iris').get('conversations/mine'))).toEqual({ items: [], next: null });
    const first = good<Listed>(await ana().get('conversations/mine?limit=3'));
    expect(ids(first)).toEqual(['k2', 'k1', 'k4']);
    expect(ids(good<Listed>(await ana().get(`conversations/mine?limit=3&cursor=${first.next}`)))).toEqual(['k3']);
    expect(ids(good<Listed>(await ana().get('conversations/mine?when=upcoming&status=planned')))).toEqual(['k1']);
    expect(problem(await memberOf(installation, 'acme')('al', 'analyst').get('conversations'))).toEqual({
      status: 403,
      code: 'role_not_allowed',
    });
    expect(problem(await rita().get('conversations?when=soon'))).toEqual({ status: 400, code: 'malformed' });
  });
});
