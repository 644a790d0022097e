import type { OwnExchangeView, SubmittedView } from '@candor/contracts';
import { clocksOf, names } from '@candor/platform';
import { clearRedis, eventually, good, problem, startProcesses, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { FeedbackModule } from '../src/feedback.module.ts';
import { answersOf, ended, Meetings } from './meetings.ts';

jest.setTimeout(400_000);

const deadline = '2026-03-24T09:30:00.000Z';
let installation: TestInstallation;
let meetings: Meetings;
const view = async (person: string, exchangeId: string) => good<OwnExchangeView>(await meetings.as(person).get(`exchanges/${exchangeId}`));
const submit = (person: string, exchangeId: string, text: string, more: object = {}) =>
  meetings.as(person).post(`exchanges/${exchangeId}/submission`, { ...answersOf(text), ...more });
const reveals = async (exchangeId: string) => {
  const commits = await installation
    .database('feedback')
    .collection('commits')
    .find({ stream: `feedback/exchange/${exchangeId}` })
    .toArray();
  const events = commits.flatMap((commit) => commit['events'] as { type: string; meta: { occurredAt: string } }[]);
  return events.filter(({ type }) => type === 'ExchangeRevealed').map(({ meta }) => meta.occurredAt);
};
/** Where the clock stands when the services come back; nobody follows it meanwhile. */
const whileNobodyRuns = (instant: string) =>
  clocksOf(installation.database('feedback').client.db(names.installationDatabase(installation.prefix))).updateOne(
    { _id: 'clock' },
    { $set: { instant }, $inc: { step: 1 } },
  );

beforeAll(async () => {
  installation = await startServices([FeedbackModule], { testClock: ended });
  meetings = new Meetings(installation);
  await meetings.found('acme');
  await meetings.introduce('hana', 'Hana Hill', 'hana@acme.example');
});

afterAll(() => installation?.close());

test('both who answer at the same moment see it revealed once', async () => {
  for (const guest of ['g1', 'g2', 'g3', 'g4', 'g5']) {
    const exchangeId = await meetings.held(`together-${guest}`, guest);
    const sent = await Promise.all([submit(guest, exchangeId, 'by guest'), submit('hana', exchangeId, 'by host')]);
    sent.map((answer) => good<SubmittedView>(answer));
    expect(await view(guest, exchangeId)).toMatchObject({
      status: 'revealed',
      revealed: { why: 'both', theirs: { texts: { strengths: 'by host' } } },
    });
    expect(await reveals(exchangeId)).toEqual([ended]);
  }
});

test('one who answers alone is read at the deadline, and who comes later is refused and keeps the text', async () => {
  const exchangeId = await meetings.held('alone', 'ana');
  good(await submit('ana', exchangeId, 'Open'));
  await installation.moveClock('2026-03-24T09:29:59.999Z');
  expect(await view('hana', exchangeId)).toMatchObject({ status: 'to-answer', revealed: null });
  expect(await reveals(exchangeId)).toEqual([]);
  await installation.moveClock(deadline);
  expect(await view('hana', exchangeId)).toMatchObject({
    status: 'revealed',
    own: null,
    revealed: { at: deadline, why: 'deadline', theirs: { texts: { strengths: 'Open' } } },
  });
  expect(await view('ana', exchangeId)).toMatchObject({ revealed: { theirs: null } });
  expect(problem(await submit('hana', exchangeId, 'A long text'))).toEqual({ status: 410, code: 'deadline_passed' });
  expect(good(await meetings.as('hana').get(`exchanges/${exchangeId}/draft`))).toMatchObject({ draft: answersOf('A long text') });
  good(await meetings.as('hana').post(`exchanges/${exchangeId}/reply`, { text: 'Thank you' }));
  expect(problem(await meetings.as('ana').post(`exchanges/${exchangeId}/reply`, { text: 'To nothing' }))).toEqual({
    status: 409,
    code: 'nothing_to_reply_to',
  });
});

test('a flagged text asks its author first, and is held back where nothing is said', async () => {
  const later = '2026-03-25T09:30:00.000Z';
  await installation.moveClock(later);
  const [asked, silent] = [await meetings.held('asked', 'bea', { at: later }), await meetings.held('silent', 'cem', { at: later })];
  for (const exchangeId of [asked, silent]) good(await submit('hana', exchangeId, 'Clear'));
  const withNumber = answersOf('Call me: +351 912 345 678', { moments: [{ text: 'The rescue story', how: 'landed' }] });
  const flagged = [{ place: 'strengths', flags: ['contact'] }];
  for (const [guest, exchangeId] of [
    ['bea', asked],
    ['cem', silent],
  ] as const)
    expect(good(await meetings.as(guest).post(`exchanges/${exchangeId}/submission`, withNumber))).toMatchObject({
      status: 'submitted',
      flagged,
    });
  expect(await view('hana', asked)).toMatchObject({ status: 'submitted', revealed: null });
  const meant = await meetings.as('bea').put(`exchanges/${asked}/submission`, { ...withNumber, meant: ['strengths'] });
  expect(good(meant)).toMatchObject({ status: 'revealed', flagged: [] });
  expect((await view('hana', asked)).revealed?.theirs).toMatchObject({
    texts: { strengths: 'Call me: +351 912 345 678' },
    flagged,
    heldBack: [],
  });
  await installation.moveClock('2026-04-08T09:30:00.000Z');
  expect((await view('hana', silent)).revealed?.theirs).toMatchObject({
    texts: {},
    moments: [{ text: 'The rescue story' }],
    heldBack: ['strengths'],
  });
});

test.each([
  ['Redis has lost everything', false],
  ['the jobs that waited are lost too', true],
])('nobody runs over the deadline and %s: it is revealed once, as of the deadline', async (_, jobsToo) => {
  const at = jobsToo ? '2026-05-05T09:30:00.000Z' : '2026-04-09T09:30:00.000Z';
  await installation.moveClock(at);
  const due = new Date(Date.parse(at) + 14 * 86_400_000).toISOString();
  const exchangeId = await meetings.held(`outage-${jobsToo}`, `dan-${jobsToo}`, { at });
  good(await submit(`dan-${jobsToo}`, exchangeId, 'Patient'));
  await installation.stop('feedback');
  await clearRedis(installation.servers, installation.prefix);
  if (jobsToo) await installation.database('feedback').collection('pending_jobs').deleteMany({});
  await whileNobodyRuns(new Date(Date.parse(due) + 5 * 3_600_000 + 1).toISOString());
  const processes = await startProcesses(installation, 'feedback', 2);
  try {
    await eventually(
      async () => expect(await view('hana', exchangeId)).toMatchObject({ status: 'revealed', revealed: { at: due, why: 'deadline' } }),
      { within: 120_000, every: 200 },
    );
    expect(problem(await submit('hana', exchangeId, 'Late'))).toEqual({ status: 410, code: 'deadline_passed' });
    expect(await reveals(exchangeId)).toEqual([due]);
    await eventually(
      async () =>
        expect(
          (await installation.mailbox('hana@acme.example')).filter(
            ({ subject }) => subject.startsWith('Something to read: ') && subject.includes(jobsToo ? '5 May' : '9 April'),
          ),
        ).toHaveLength(1),
      { every: 200 },
    );
  } finally {
    await processes.stop();
  }
  await installation.start(FeedbackModule);
});
