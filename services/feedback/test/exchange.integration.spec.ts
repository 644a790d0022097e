import { type OwnExchangeView, organizationStream, type SubmittedView } from '@candor/contracts';
import { eventually, good, problem, revealing, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { FeedbackModule } from '../src/feedback.module.ts';
import { answersOf, byLink, ended, linkIn, Meetings } from './meetings.ts';

jest.setTimeout(240_000);

let installation: TestInstallation;
let meetings: Meetings;
const view = async (person: string, exchangeId: string) => good<OwnExchangeView>(await meetings.as(person).get(`exchanges/${exchangeId}`));

beforeAll(async () => {
  installation = await startServices([FeedbackModule], { testClock: ended });
  meetings = new Meetings(installation);
  await meetings.found('acme');
  await meetings.introduce('hana', 'Hana Hill', 'hana@acme.example');
});

afterAll(() => installation?.close());

describe('when a conversation has ended', () => {
  let exchangeId: string;
  let link: string;
  const estimatesTold = () =>
    installation
      .database('feedback')
      .collection('commits')
      .countDocuments({ stream: `feedback/self-estimate/${exchangeId}/guest` });

  beforeAll(async () => {
    exchangeId = await meetings.held('c1', 'ana');
  });

  test('both sides are asked by a mail that tells a bystander nothing', async () => {
    for (const address of ['ana@example.org', 'hana@acme.example']) {
      const mail = await meetings.mailed(address);
      expect(mail.subject).toBe('How was it? Tuesday 10 March');
      expect(revealing(mail, ['acme', 'ACME', 'ana guest', 'Hana Hill', 'exploratory'])).toEqual([]);
    }
    const mail = await meetings.mailed('ana@example.org');
    expect(mail.text).toContain('Hana Hill of ACME');
    expect(mail.text).toContain('Tuesday 24 March, 09:30 (Europe/Lisbon)');
    link = linkIn(mail);
  });

  test('the page behind the link can be looked at as often as anybody likes', async () => {
    for (let n = 0; n < 3; n++) {
      const seen = good<OwnExchangeView>(await installation.client('feedback').get(`exchanges/${exchangeId}`, byLink(link)));
      expect(seen).toMatchObject({
        side: 'guest',
        status: 'to-answer',
        own: null,
        revealed: null,
        other: { personId: 'hana', name: 'Hana Hill' },
      });
    }
    expect(
      await installation
        .database('feedback')
        .collection('commits')
        .countDocuments({ stream: `feedback/submission/${exchangeId}/guest` }),
    ).toBe(1);
  });

  test('what is begun on one device goes on on another, sealed on the server', async () => {
    const anybody = installation.client('feedback');
    const draft = answersOf('Open about what is hard', { privateNote: 'Ask about Lisbon' });
    const none = { exchangeId, draft: null, savedAt: null, version: 0 };
    expect(good(await meetings.as('ana').get(`exchanges/${exchangeId}/draft`))).toEqual(none);
    const saved = good<{ version: number }>(await anybody.put(`exchanges/${exchangeId}/draft`, draft, { ...byLink(link), ifMatch: 0 }));
    expect(saved.version).toBe(1);
    expect(good(await meetings.as('ana').get(`exchanges/${exchangeId}/draft`))).toMatchObject({ draft, version: 1 });
    await meetings.as('ana').put(`exchanges/${exchangeId}/draft`, answersOf('Newer'), { ifMatch: 1 });
    expect(problem(await anybody.put(`exchanges/${exchangeId}/draft`, draft, { ...byLink(link), ifMatch: 1 }))).toEqual({
      status: 412,
      code: 'conflict',
    });
    expect(good(await meetings.as('hana').get(`exchanges/${exchangeId}/draft`))).toEqual(none);
    expect(problem(await anybody.put(`exchanges/${exchangeId}/draft`, draft, { ...byLink(link), ifMatch: 0 }))).toEqual({
      status: 412,
      code: 'conflict',
    });
    const stored = JSON.stringify(await installation.database('feedback').collection('drafts').find().toArray());
    expect(stored).not.toContain('Newer');
  });

  test('the draft is there after a restart', async () => {
    await installation.stop('feedback');
    await installation.start(FeedbackModule);
    expect(good(await meetings.as('ana').get(`exchanges/${exchangeId}/draft`))).toMatchObject({ draft: answersOf('Newer'), version: 2 });
  });

  test('one side answers, can change it, and learns when it is revealed', async () => {
    const anybody = installation.client('feedback');
    const sent = good<SubmittedView>(
      await anybody.post(`exchanges/${exchangeId}/submission`, answersOf('Open'), { ...byLink(link), key: 'first' }),
    );
    expect(sent).toMatchObject({ status: 'submitted', revealOn: '2026-03-24T09:30:00.000Z', flagged: [] });
    const again = await anybody.post(`exchanges/${exchangeId}/submission`, answersOf('Open'), { ...byLink(link), key: 'first' });
    expect(good<SubmittedView>(again).version).toBe(sent.version);
    const twice = await meetings.as('ana').post(`exchanges/${exchangeId}/submission`, answersOf('Another'));
    expect(problem(twice)).toEqual({ status: 409, code: 'already_submitted' });
    expect(twice.body).toMatchObject({ facts: { revealOn: '2026-03-24T09:30:00.000Z' } });
    expect(good(await meetings.as('ana').get(`exchanges/${exchangeId}/draft`))).toEqual({
      exchangeId,
      draft: null,
      savedAt: null,
      version: 0,
    });
    const more = { privateNote: 'Ask about Lisbon', selfEstimate: { listening: 4 } };
    good(await meetings.as('ana').put(`exchanges/${exchangeId}/submission`, answersOf('Open and kind', more), { ifMatch: sent.version }));
    expect(problem(await meetings.as('ana').put(`exchanges/${exchangeId}/submission`, answersOf('x'), { ifMatch: sent.version }))).toEqual({
      status: 412,
      code: 'conflict',
    });
    expect((await view('ana', exchangeId)).own).toMatchObject({ answers: { texts: { strengths: 'Open and kind' } }, ...more });
  });

  test('the other side sees nothing of it', async () => {
    expect(await view('hana', exchangeId)).toMatchObject({ status: 'to-answer', own: null, revealed: null, version: 1 });
    expect(problem(await meetings.as('rita', 'recruiter').get(`exchanges/${exchangeId}`))).toEqual({ status: 404, code: 'not_found' });
    expect(await estimatesTold()).toBe(0);
  });

  test('and reads it at once when it has answered too', async () => {
    const sent = good<SubmittedView>(
      await meetings.as('hana').post(`exchanges/${exchangeId}/submission`, answersOf('Clear', { privateNote: 'Call Omar' })),
    );
    expect(sent).toMatchObject({ status: 'revealed', revealOn: null });
    const [ana, hana] = [await view('ana', exchangeId), await view('hana', exchangeId)];
    expect(ana).toMatchObject({
      status: 'revealed',
      revealed: { at: ended, why: 'both', theirs: { texts: { strengths: 'Clear' } }, replies: [] },
    });
    expect(hana).toMatchObject({ revealed: { theirs: { texts: { strengths: 'Open and kind' } } } });
    expect(JSON.stringify(hana)).not.toMatch(/Lisbon|selfEstimate":\{"listening/);
    expect(JSON.stringify(ana)).not.toContain('Omar');
    await eventually(async () => expect(await estimatesTold()).toBe(1));
    expect((await meetings.mailed('ana@example.org', 2)).subject).toBe('Something to read: Tuesday 10 March');
    expect(problem(await meetings.as('ana').put(`exchanges/${exchangeId}/submission`, answersOf('x')))).toEqual({
      status: 410,
      code: 'already_revealed',
    });
  });

  test('each side can reply once', async () => {
    const reply = { text: 'Thank you, that helps' };
    good(await installation.client('feedback').post(`exchanges/${exchangeId}/reply`, reply, byLink(link)));
    expect(problem(await meetings.as('ana').post(`exchanges/${exchangeId}/reply`, reply))).toEqual({
      status: 409,
      code: 'already_replied',
    });
    expect(problem(await meetings.as('hana').post(`exchanges/${exchangeId}/reply`, { text: 'hana@acme.example' }))).toEqual({
      status: 422,
      code: 'text_flagged',
    });
    expect((await view('hana', exchangeId)).revealed?.replies).toEqual([{ side: 'guest', text: reply.text, at: ended }]);
    expect((await meetings.mailed('hana@acme.example', 3)).subject).toBe('A reply: Tuesday 10 March');
  });
});

describe('a conversation that was not held after all', () => {
  test('has its exchange closed and nothing revealed', async () => {
    const { conversationStream } = await import('@candor/contracts');
    const exchangeId = await meetings.held('c2', 'bea');
    good(await meetings.as('bea').post(`exchanges/${exchangeId}/submission`, answersOf('Nobody came')));
    const meeting = meetings.meeting('c2', 'bea', ['hana']);
    await meetings.tell(conversationStream, 'c2', [
      { type: 'ConversationAbandoned', data: { ...meeting, why: 'no-show', missingId: 'hana' } },
    ]);
    await eventually(async () => expect(await view('bea', exchangeId)).toMatchObject({ status: 'closed', revealed: null }));
    expect(problem(await meetings.as('hana').post(`exchanges/${exchangeId}/submission`, answersOf('x')))).toEqual({
      status: 410,
      code: 'exchange_closed',
    });
  });
});

test('an organization decides how long there is time', async () => {
  expect(good(await meetings.as('rita', 'recruiter', 'globex').get('policy'))).toEqual({ organizationId: 'globex', days: 14, version: 0 });
  good(await meetings.as('rita', 'recruiter', 'globex').put('policy/deadline', { days: 3 }));
  expect(problem(await meetings.as('ian', 'interviewer', 'globex').put('policy/deadline', { days: 3 }))).toEqual({
    status: 403,
    code: 'role_not_allowed',
  });
  expect(problem(await meetings.as('rita', 'recruiter', 'globex').put('policy/deadline', { days: 2 }))).toEqual({
    status: 400,
    code: 'malformed',
  });
  await meetings.tell(organizationStream, 'globex', [{ type: 'OrganizationFounded', data: { organizationId: 'globex', name: 'Globex' } }]);
  const exchangeId = await meetings.held('c3', 'cem', { organizationId: 'globex', hostIds: ['gil'] });
  expect(await view('cem', exchangeId)).toMatchObject({ deadline: '2026-03-13T09:30:00.000Z' });
});
