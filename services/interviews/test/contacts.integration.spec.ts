import { type ContactView, erasureStream, type HeldByService } from '@candor/contracts';
import { eventually, good, problem, published, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { type Booked, booked, candidate, found, memberOf, receive } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const ana = () => candidate(installation, 'ana');
const ben = () => candidate(installation, 'ben');
const chat = (bookingId: string, day: string, guestId: string): Booked => ({
  bookingId,
  start: `${day}T10:00:00.000Z`,
  end: `${day}T10:30:00.000Z`,
  hostIds: ['hana'],
  guestId,
});
interface Changed {
  readonly stream: string;
  readonly version: number;
}
interface Listed {
  readonly items: readonly ContactView[];
  readonly next: string | null;
}

interface Stored {
  readonly stream: string;
  readonly events: readonly { readonly type: string; readonly data: { readonly contactId: string } }[];
}
/** What was published of Ana's contacts last, for analytics. */
const leftOf = async (contactId: string) => {
  const commits = installation.database('interviews').collection<Stored>('commits');
  const stored = await commits
    .find({ stream: `interviews/contact/ana/${contactId}` })
    .sort({ pos: 1 })
    .toArray();
  return stored.flatMap(({ events }) => events.map(({ type, data }) => ({ type, data }))).at(-1);
};

const ada = { name: 'Ada Okafor', reachedBy: 'ada@mills.example', organization: 'Mills', role: 'Engineer', note: 'Knows\nthe looms' };

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { hana: 'interviewer' });
  for (const one of [chat('met', '2026-03-10', 'ana'), chat('came', '2026-03-20', 'ana')]) await booked(installation, one);
  await booked(installation, chat('bens', '2026-03-11', 'ben'), 'Ben Berg');
  for (const id of ['met', 'came']) await shown(() => ana().get(`conversations/${id}`));
  await shown(() => ben().get('conversations/bens'));
});

afterAll(() => installation?.close());

describe('a candidate’s contacts', () => {
  test('are noted with where they come from, for the candidate alone, and unreadable in the log', async () => {
    good(await ana().put('contacts/ada', { ...ada, conversationId: 'met' }));
    const after = good<Changed>(await ana().put('contacts/bo', { name: 'Bo', throughId: 'ada' }));
    const list = await shown<Listed>(() => ana().get('contacts', { after }));
    expect(list).toEqual({
      items: [
        {
          ...ada,
          contactId: 'ada',
          conversation: { conversationId: 'met', employer: 'ACME', start: '2026-03-10T10:00:00.000Z' },
          throughId: null,
          ledTo: [],
          addedAt: expect.any(String),
          restorableUntil: null,
        },
        expect.objectContaining({ contactId: 'bo', name: 'Bo', reachedBy: null, note: null, conversation: null, throughId: 'ada' }),
      ],
      next: null,
    });
    expect(good<Listed>(await ben().get('contacts')).items).toEqual([]);
    expect(problem(await hana().get('contacts'))).toEqual({ status: 403, code: 'other_side' });
    const commits = await installation.database('interviews').collection('commits').find({ stream: after.stream }).toArray();
    expect(commits).toHaveLength(2);
    for (const word of ['Okafor', 'mills', 'Mills', 'Engineer', 'looms']) expect(JSON.stringify(commits)).not.toContain(word);
  });

  test('lead to chats, and that can be taken back', async () => {
    good(await ana().put('contacts/bo/leads/came'));
    const led = good<Changed>(await ana().put('contacts/ada/leads/came'));
    const [, bo] = (await shown<Listed>(() => ana().get('contacts', { after: led }))).items;
    expect(bo?.ledTo).toEqual([{ conversationId: 'came', employer: 'ACME', start: '2026-03-20T10:00:00.000Z' }]);
    const after = good<Changed>(await ana().delete('contacts/ada/leads/came'));
    const { items } = await shown<Listed>(() => ana().get('contacts', { after }));
    expect(items.map(({ ledTo }) => ledTo.length)).toEqual([0, 1]);
  });

  test('leave without their names and words, to be counted for the candidate', async () => {
    const ofAda = { personId: 'ana', contactId: 'ada', conversationId: 'met', throughId: null, ledTo: [] };
    await eventually(async () => {
      expect(await leftOf('ada')).toEqual({ type: 'ContactPublished', data: ofAda });
      expect(await leftOf('bo')).toEqual({
        type: 'ContactPublished',
        data: { personId: 'ana', contactId: 'bo', conversationId: null, throughId: 'ada', ledTo: ['came'] },
      });
    });
  });

  test('have to do with the candidate’s own chats alone', async () => {
    for (const conversationId of ['bens', 'nowhere']) {
      expect(problem(await ana().put('contacts/cleo', { name: 'Cleo', conversationId }))).toEqual({ status: 404, code: 'not_found' });
      expect(problem(await ana().put(`contacts/ada/leads/${conversationId}`))).toEqual({ status: 404, code: 'not_found' });
    }
    expect(problem(await ben().put('contacts/ada/leads/bens'))).toEqual({ status: 404, code: 'unknown_contact' });
  });

  test('are told of by others in the book, and not in a circle', async () => {
    expect(problem(await ana().put('contacts/cleo', { name: 'Cleo', throughId: 'nobody' }))).toEqual({
      status: 422,
      code: 'unknown_introducer',
    });
    expect(problem(await ana().put('contacts/ada', { ...ada, throughId: 'bo' }))).toEqual({ status: 422, code: 'introduced_in_a_circle' });
  });

  test('are removed, and restored as they were', async () => {
    const removed = good<Changed>(await ana().delete('contacts/ada'));
    await eventually(async () => expect(await leftOf('ada')).toMatchObject({ type: 'ContactRetracted' }));
    const left = await shown<Listed>(() => ana().get('contacts', { after: removed }));
    expect(left.items).toMatchObject([{ contactId: 'bo', throughId: 'ada' }]);
    expect(problem(await ana().put('contacts/ada', ada))).toEqual({ status: 410, code: 'contact_removed' });
    const after = good<Changed>(await ana().post('contacts/ada/restoration'));
    const { items } = await shown<Listed>(() => ana().get('contacts', { after }));
    expect(items).toMatchObject([{ ...ada, contactId: 'ada', conversation: { conversationId: 'met' } }, { contactId: 'bo' }]);
    await eventually(async () => expect(await leftOf('ada')).toMatchObject({ type: 'ContactPublished', data: { conversationId: 'met' } }));
    expect(problem(await ana().delete('contacts/nobody'))).toEqual({ status: 404, code: 'unknown_contact' });
  });

  test('come page by page', async () => {
    const first = good<Listed>(await ana().get('contacts?limit=1'));
    expect(first.items.map(({ contactId }) => contactId)).toEqual(['ada']);
    const second = good<Listed>(await ana().get(`contacts?limit=1&cursor=${first.next}`));
    expect(second.items.map(({ contactId }) => contactId)).toEqual(['bo']);
  });

  test.each([
    ['no name', { name: ' ' }],
    ['a name of two lines', { name: 'Ada\nOkafor' }],
    ['an empty note', { note: ' ' }],
    ['a note without end', { note: 'x'.repeat(2_001) }],
    ['somebody who is no contact', { throughId: 'Not an id' }],
    ['something else', { shoeSize: 38 }],
  ])('with %s are malformed', async (_, wrong) => {
    expect(problem(await ana().put('contacts/wrong', { ...ada, ...wrong }))).toEqual({ status: 400, code: 'malformed' });
    expect(problem(await ana().put('contacts/Wrong%20Name', ada)).status).toBe(400);
  });

  test('are among all that is held about the candidate, in their words', async () => {
    const { events } = good<HeldByService>(await ana().get('held-about-me'));
    expect(events.filter(({ type }) => type === 'ContactAdded')).toMatchObject([
      { stream: 'interviews/contact-book/ana', data: { name: 'Ada Okafor', reachedBy: 'ada@mills.example' } },
      { data: { name: 'Bo', throughId: 'ada' } },
    ]);
    const ofHost = good<HeldByService>(await hana().get('held-about-me'));
    expect(JSON.stringify(ofHost)).not.toContain('contact-book');
  });

  test('that were removed are shown until they are forgotten, after 30 days', async () => {
    good(await ana().put('contacts/cleo', { name: 'Cleo', reachedBy: 'cleo@looms.example' }));
    const removed = good<Changed>(await ana().delete('contacts/cleo'));
    const left = await shown<Listed>(() => ana().get('contacts?removed=true', { after: removed }));
    expect(left.items).toMatchObject([{ name: 'Cleo', restorableUntil: '2026-04-01T09:00:00.000Z' }]);
    await installation.moveClock('2026-04-01T08:59:00.000Z');
    expect(good<Listed>(await ana().get('contacts?removed=true')).items).toHaveLength(1);
    await installation.moveClock('2026-04-01T09:00:00.000Z');
    await shown<Listed>(
      () => ana().get('contacts?removed=true'),
      ({ items }) => expect(items).toEqual([]),
    );
    expect(problem(await ana().post('contacts/cleo/restoration'))).toEqual({ status: 404, code: 'unknown_contact' });
    expect(good<Listed>(await ana().get('contacts')).items.map(({ contactId }) => contactId)).toEqual(['ada', 'bo']);
  });

  test('go with the candidate who is erased, removed ones as well', async () => {
    const removed = good<Changed>(await ana().delete('contacts/bo'));
    await shown<Listed>(() => ana().get('contacts', { after: removed }));
    const asked = { person: 'ana', round: 1, services: ['interviews'] };
    await receive(installation, published(erasureStream, 'ana', [{ type: 'PersonErasureRequested', data: asked }]));
    const commits = installation.database('interviews').collection<{ events: readonly { type: string; data: object }[] }>('commits');
    const forgotten = async () =>
      (await commits.find({ stream: removed.stream }).toArray())
        .flatMap(({ events }) => events)
        .flatMap(({ type, data }) => (type === 'ContactForgotten' ? [data] : []));
    await eventually(
      async () =>
        expect(await forgotten()).toEqual([
          { personId: 'ana', contactId: 'cleo' },
          { personId: 'ana', contactId: 'ada' },
          { personId: 'ana', contactId: 'bo' },
        ]),
      { within: 90_000, what: 'her contacts being gone' },
    );
    await eventually(async () => expect(await leftOf('ada')).toMatchObject({ type: 'ContactRetracted' }));
    await shown<Listed>(
      () => ana().get('contacts'),
      ({ items }) => expect(items).toEqual([]),
    );
  });
});
