import { AnalyticsModule } from '@candor/analytics';
import type { NotedAnswers, ObservationView, OwnExchangeView, PrepView, RecruiterExchangeView } from '@candor/contracts';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, type HttpClient, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { good, type Someone, through, tokenOf } from './authorization/asking.ts';
import { Doings, type Founded, now, patiently } from './authorization/world.ts';

jest.setTimeout(600_000);

const [start, end] = ['2026-03-10T09:00:00.000Z', '2026-03-10T09:28:00.000Z'];
let it: TestInstallation;
let doings: Doings;
let acme: Founded;
let conversation: string;
let exchange: string;
/** Of a guest without an account: what came by mail. */
let [booking, feedback]: [booking: string, feedback: string] = ['', ''];

const as = async (someone: Someone, at: string): Promise<HttpClient> => through(it, await tokenOf(it, someone, at));
const seen = <Body>(ask: () => Promise<Body>, look: (body: Body) => void = () => undefined): Promise<Body> =>
  eventually(async () => {
    const body = await ask();
    look(body);
    return body;
  }, patiently);
const host = () => as(acme.interviewer, end);
const guest = () => doings.byLink(feedback);
const view = async (by: HttpClient) => good<OwnExchangeView>(await by.get(exchange));

beforeAll(async () => {
  it = await startServices([GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule], { testClock: now });
  doings = new Doings(it);
  acme = await doings.found('acme');
  const description = {
    name: 'Say hello',
    kind: 'exploratory',
    location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' },
  };
  const assignment = { mode: 'single', host: { hostId: acme.interviewer.person } };
  await doings.offer(acme, { hello: { description, assignment, rules: { durations: [30] } } });
});

afterAll(() => it?.close());

test('a booking becomes a conversation that its guest prepares for by the link of their mail', async () => {
  const { bookingId } = await doings.book('hello', start, 'ana');
  conversation = `api/interviews/conversations/${bookingId}`;
  exchange = `api/feedback/exchanges/${bookingId}.${acme.interviewer.person}`;
  booking = await doings.mailedLink('ana@example.org', 'booking/');
  const guest = doings.byLink(booking);
  const prep = await seen(async () => good<PrepView>(await guest.get(`${conversation}/prep`)));
  expect(prep).toMatchObject({ side: 'guest', kind: 'exploratory', start });
  expect(prep.questions.length).toBeGreaterThan(4);
  good(await guest.put(`${conversation}/expectations`, { topics: ['pay'], confidence: 3 }));
});

test('what its host notes while it is held begins the host’s form, and is not seen by the guest yet', async () => {
  await it.moveClock(start);
  const host = await as(acme.interviewer, start);
  await seen(async () => good(await host.post(`${conversation}/start`)));
  const refused = await doings.byLink(booking).put(`${conversation}/expectations`, { topics: [] });
  expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'expectations_locked']);
  const praised = { about: 'other-side', content: { kind: 'skill', term: 'k8s', how: 'praised' }, saidBy: 'guest' };
  good(await host.post(`${conversation}/observations`, praised));
  const begun = await seen(
    async () => good<NotedAnswers>(await host.get(`${conversation}/noted-answers`)),
    ({ skills }) => expect(skills).toEqual([{ term: 'Kubernetes', verdict: 'stood-out' }]),
  );
  expect(begun.moments).toEqual([]);
  await it.moveClock(end);
  good(await (await as(acme.interviewer, end)).post(`${conversation}/end`));
  feedback = await doings.mailedLink('ana@example.org', 'feedback/');
});

test('both sides answer, and each reads the other only then', async () => {
  const { skills } = good<NotedAnswers>(await (await host()).get(`${conversation}/noted-answers`));
  const answers = { scales: { 'would-talk-again': 9, listening: 5 }, texts: { strengths: 'Asked what nobody asks' }, skills };
  good(await (await host()).post(`${exchange}/submission`, { answers }));
  expect(await view(guest())).toMatchObject({ side: 'guest', status: 'to-answer', own: null, revealed: null });
  const words = { scales: { 'would-talk-again': 8 }, texts: { strengths: 'Open about what is hard' } };
  good(await guest().post(`${exchange}/submission`, { answers: words }));
  const revealed = await seen(
    () => view(guest()),
    ({ status }) => expect(status).toBe('revealed'),
  );
  expect(revealed.revealed).toMatchObject({ why: 'both', theirs: { texts: answers.texts, scales: answers.scales, skills }, replies: [] });
  const other = await seen(async () => view(await host()));
  expect(other.revealed).toMatchObject({ why: 'both', theirs: { texts: words.texts } });
});

test('with the reveal goes what was noted about the other side, and one reply comes back', async () => {
  const told = await seen(
    async () => good<{ items: readonly ObservationView[] }>(await doings.byLink(booking).get(`${conversation}/observations`)),
    ({ items }) => expect(items).toHaveLength(1),
  );
  expect(told.items[0]).toMatchObject({ mine: false, term: 'Kubernetes', content: { how: 'praised' } });
  good(await guest().post(`${exchange}/reply`, { text: 'I had not known that it came across' }));
  await seen(
    async () => view(await host()),
    ({ revealed }) => expect(revealed?.replies).toMatchObject([{ side: 'guest', text: 'I had not known that it came across' }]),
  );
});

test('the recruiter reads the host; the guest, who did not mark it for the organization, not', async () => {
  const recruiter = await as(acme.recruiter, end);
  const revealed = await seen(async () => good<RecruiterExchangeView>(await recruiter.get(exchange)));
  expect(revealed).toMatchObject({ seenBy: 'recruiter', byHost: { scales: { listening: 5 } }, byGuest: null, replies: [] });
  expect((await (await as(acme.analyst, end)).get(exchange)).status).toBe(404);
});
