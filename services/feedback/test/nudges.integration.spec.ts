import { good, problem, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { FeedbackModule } from '../src/feedback.module.ts';
import { answersOf, byLink, ended, linkIn, Meetings } from './meetings.ts';

jest.setTimeout(300_000);

let installation: TestInstallation;
let meetings: Meetings;
const exchanges = new Map<string, string>();
const reminders = async (guest: string) =>
  (await installation.mailbox(`${guest}@example.org`)).filter(({ subject }) => subject.startsWith('Reminder'));

beforeAll(async () => {
  installation = await startServices([FeedbackModule], { testClock: ended });
  meetings = new Meetings(installation);
  await meetings.found('acme');
  await meetings.introduce('hana', 'Hana Hill', 'hana@acme.example');
  for (const guest of ['silent', 'answering', 'unwilling']) exchanges.set(guest, await meetings.held(`with-${guest}`, guest));
  good(await meetings.as('answering').post(`exchanges/${exchanges.get('answering')}/submission`, answersOf('Open')));
  expect(good(await meetings.as('unwilling').get('nudges'))).toEqual({ nudges: true });
  good(await meetings.as('unwilling').put('nudges', { nudges: false }));
});

afterAll(() => installation?.close());

test('who has not answered is reminded, who has answered or wants none is not', async () => {
  await installation.moveClock('2026-03-12T09:29:59.999Z');
  expect(await reminders('silent')).toEqual([]);
  await installation.moveClock('2026-03-12T09:30:00.000Z');
  expect(await reminders('silent')).toMatchObject([{ subject: 'Reminder: Tuesday 10 March' }]);
  for (const guest of ['answering', 'unwilling']) expect(await reminders(guest)).toEqual([]);
});

test('a host is reminded of each exchange, whatever the guest has done', async () => {
  const mails = (await installation.mailbox('hana@acme.example')).filter(({ subject }) => subject.startsWith('Reminder'));
  const texts = mails.map(({ text }) => text.replace(/\/l\/\S+/, '').replace(/with \w+ guest/, 'with somebody'));
  expect(texts).toHaveLength(3);
  expect(new Set(texts).size).toBe(1);
});

test('one click in the mail program ends it, and looking at the address does not', async () => {
  const [mail] = await reminders('silent');
  const url = new URL(mail?.unsubscribe?.url ?? '');
  expect(mail?.unsubscribe?.oneClick).toBe(true);
  const path = url.pathname.replace('/api/feedback/', '');
  const anybody = installation.client('feedback');
  expect((await anybody.get(path)).status).toBe(404);
  expect(good(await anybody.get('nudges', byLink(mail ? linkIn(mail) : '')))).toEqual({ nudges: true });
  good(await anybody.post(path));
  good(await anybody.post(path));
  expect(problem(await anybody.post(`${path}x`))).toEqual({ status: 401, code: 'link_invalid' });
  expect(good(await meetings.as('silent').get('nudges'))).toEqual({ nudges: false });
  await installation.moveClock('2026-03-23T10:00:00.000Z');
  expect(await reminders('silent')).toHaveLength(1);
  expect((await installation.mailbox('hana@acme.example')).filter(({ subject }) => subject.startsWith('Reminder'))).toHaveLength(6);
});
