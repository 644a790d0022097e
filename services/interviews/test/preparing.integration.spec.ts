import { type AimsView, coveredStream, erasureStream, type GuideOutlineView, type GuideView, type PrepView } from '@candor/contracts';
import { eventually, good, problem, published, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { type Booked, booked, candidate, found, memberOf, receive } from './acme.ts';
import { revealed } from './feedback.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const omar = () => memberOf(installation, 'acme')('omar');
const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const ana = () => candidate(installation, 'ana');
const chat = (bookingId: string, day: string, hostIds: readonly string[] = ['hana']): Booked => ({
  bookingId,
  start: `${day}T10:00:00.000Z`,
  end: `${day}T10:30:00.000Z`,
  hostIds,
  guestId: 'ana',
});
interface Changed {
  readonly stream: string;
  readonly version: number;
}
const part = { title: 'How we decide', text: 'Whoever does the work decides', topic: 'culture', forCandidates: true };

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer' });
  await booked(installation, chat('k1', '2026-03-02'));
  await booked(installation, chat('k2', '2026-03-09', ['omar']));
  for (const id of ['k1', 'k2']) await shown(() => ana().get(`conversations/${id}`));
  good(await rita().put('employer-pitch/parts/decide', part));
  good(await rita().put('employer-pitch/parts/pay', { ...part, title: 'Pay', forCandidates: false }));
  good(await rita().put('guides/exploratory', { focusTopics: ['hiring'], questionKeys: ['default.good-day'], opening: 'No application!' }));
});

afterAll(() => installation?.close());

describe('a candidate', () => {
  test('is proposed what fits their aims, with the employer as it presents itself', async () => {
    const before = good<PrepView>(await ana().get('conversations/k1/prep'));
    expect(before).toMatchObject({ side: 'guest', kept: false, path: null, learningGoals: [], version: 0 });
    good(await ana().put('aims', { path: 'returner', industry: 'software', goals: ['work-life-balance'] }));
    expect(good<AimsView>(await ana().get('aims'))).toMatchObject({ path: 'returner', version: 1 });
    const proposed = good<PrepView>(await ana().get('conversations/k1/prep'));
    expect(proposed.questions[0]).toMatchObject({ topic: 'work-life-balance', text: expect.any(String), coverage: null });
    expect(proposed.questions.map(({ questionId }) => questionId)).toContain('way-back-in');
    expect(proposed.checklist.map(({ itemId }) => itemId)).toContain('gap-in-a-sentence');
    expect(proposed.brief).toMatchObject({ employer: 'ACME', pitch: [{ partId: 'decide', text: part.text }], notes: null });
    expect(JSON.stringify(proposed)).not.toContain('Pay');
    expect(good<PrepView>(await ana().get('conversations/k1/prep?locale=de')).questions[0]?.text).toMatch(/[äöüßÄÖÜ]|Wann|Wie|Hat/);
  });

  test('keeps it, and makes it their own', async () => {
    const nights = { text: 'How many nights are on call?', kinds: ['exploratory'], topic: 'conditions', answer: { type: 'number' } };
    const own = good<Changed>(await ana().put('own-questions/nights', nights));
    await shown<PrepView>(
      () => ana().get('conversations/k1/prep', { after: own }),
      ({ questions }) => expect(questions[0]?.key).toBe('own.nights'),
    );
    expect(problem(await ana().put('conversations/k1/prep/brief', { text: 'x' }))).toEqual({ status: 409, code: 'prep_not_kept' });
    good(await ana().post('conversations/k1/prep', undefined, { key: 'keep-k1-0123456789abcdef' }));
    good(await ana().post('conversations/k1/prep', undefined, { key: 'keep-k1-0123456789abcdef' }));
    good(await ana().put('aims', { path: 'newcomer' }));
    const questionKeys = ['own.nights', 'default.time-to-next-step', 'default.skill-that-decides'];
    good(await ana().put('conversations/k1/prep/questions', { questionKeys }));
    good(await ana().put('conversations/k1/prep/checklist/read-their-news'));
    good(await ana().put('conversations/k1/prep/brief', { text: 'They make rockets' }));
    good(await ana().put('conversations/k1/prep/learning-goals', { learningGoals: [{ termId: 'skill/sql' }, { words: 'Welding' }] }));
    const kept = good<PrepView>(await ana().get('conversations/k1/prep'));
    expect(kept).toMatchObject({ kept: true, path: 'returner', brief: { notes: 'They make rockets' }, covered: { of: 3, answered: 0 } });
    expect(kept.questions.map(({ key }) => key)).toEqual(questionKeys);
    expect(kept.questions[0]?.text).toBe(nights.text);
    expect(kept.learningGoals.map(({ label }) => label)).toEqual(['SQL', 'Welding']);
    expect(kept.checklist.filter(({ done }) => done).map(({ itemId }) => itemId)).toEqual(['read-their-news']);
    const put = (path: string, body: unknown) => ana().put(`conversations/k1/prep/${path}`, body);
    expect(problem(await put('questions', { questionKeys: ['default.nothing'] }))).toEqual({ status: 404, code: 'unknown_question' });
    expect(problem(await put('questions', { questionKeys: ['own.nights', 'own.nights'] }))).toEqual({ status: 400, code: 'malformed' });
    expect(problem(await put('questions', { questionKeys: ['default.good-day'] }))).toEqual({ status: 404, code: 'unknown_question' });
    expect(problem(await put('checklist/toString', undefined))).toEqual({ status: 404, code: 'unknown_item' });
    expect(problem(await put('learning-goals', { learningGoals: [{}] }))).toEqual({ status: 400, code: 'malformed' });
  });

  test('is nobody else’s to look at', async () => {
    expect(good<PrepView>(await hana().get('conversations/k1/prep'))).toMatchObject({ side: 'host', kept: false, brief: null });
    expect(problem(await rita().get('conversations/k1/prep'))).toEqual({ status: 403, code: 'not_for_you' });
    expect(problem(await omar().get('conversations/k1/prep'))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await candidate(installation, 'ben').post('conversations/k1/prep'))).toEqual({ status: 404, code: 'not_found' });
  });
});

describe('a host', () => {
  test('has a guide that takes the time, with what the organization wants looked at', async () => {
    const guide = good<GuideView>(await hana().get('conversations/k1/guide'));
    expect(guide).toMatchObject({ minutes: 30, guestTalkShare: 0.4, focusTopics: ['hiring'], opening: 'No application!', notes: [] });
    expect(guide.sections.map(({ step }) => step)).toEqual(['introduce', 'set-expectations', 'their-questions', 'explore', 'next-steps']);
    expect(guide.sections.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
    const explore = guide.sections.find(({ step }) => step === 'explore');
    expect(explore?.questions.map(({ questionId }) => questionId).slice(0, 2)).toEqual(['good-day', 'heard-about-us']);
    expect(guide.pitch.map(({ partId }) => partId)).toEqual(['decide', 'pay']);
    expect(good<GuideView>(await rita().get('conversations/k1/guide?locale=de')).sections[0]?.title).toBe('Einander vorstellen');
    expect(problem(await ana().get('conversations/k1/guide'))).toEqual({ status: 403, code: 'not_for_you' });
  });

  test('is given the questions they arrange', async () => {
    good(await hana().post('conversations/k1/prep'));
    good(await hana().put('conversations/k1/prep/questions', { questionKeys: ['default.learnt-last'] }));
    const guide = good<GuideView>(await hana().get('conversations/k1/guide'));
    expect(guide.sections.flatMap(({ questions }) => questions.map(({ key }) => key))).toEqual(['default.learnt-last']);
  });

  test('sees what a guide comes to before there is a conversation', async () => {
    const outline = good<GuideOutlineView>(await hana().get('guides/exploratory/outline?minutes=45&locale=de'));
    expect(outline.sections.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
    expect(outline.sections[0]).toMatchObject({ title: 'Einander vorstellen', fromMinute: 0 });
    expect(outline.sections.find(({ step }) => step === 'explore')?.questions[0]?.key).toBe('default.good-day');
    expect(problem(await hana().get('guides/exploratory/outline?minutes=1')).status).toBe(400);
  });

  test('sets guides as a recruiter does only, with questions that there are', async () => {
    const unknown = { questionKeys: ['default.nights', 'organization.gone', 'default.pay-expected'] };
    expect(await rita().put('guides/exploratory', unknown)).toMatchObject({ status: 422, body: { facts: unknown } });
    expect(problem(await hana().put('guides/exploratory', {}))).toEqual({ status: 403, code: 'role_not_allowed' });
    expect(problem(await rita().put('guides/interrogation', {})).status).toBe(400);
    expect(problem(await rita().delete('employer-pitch/parts/to-string'))).toEqual({ status: 404, code: 'unknown_part' });
  });
});

describe('after the chat', () => {
  const cover = (key: string, body: unknown) => ana().put(`conversations/k1/prep/coverage/${key}`, body);

  test('it is noted which questions were answered, and how', async () => {
    expect(problem(await cover('own.nights', { how: 'not-asked' }))).toEqual({ status: 409, code: 'not_held_yet' });
    await installation.moveClock('2026-03-02T10:31:00.000Z');
    good(await hana().post('conversations/k1/end'));
    good(
      await cover('default.time-to-next-step', {
        how: 'answered',
        given: { type: 'months', atLeast: 18, atMost: 24 },
        words: 'Two years at most',
      }),
    );
    good(await cover('default.skill-that-decides', { how: 'partly', given: { type: 'terms', termIds: ['skill/sql'] } }));
    good(await cover('own.nights', { how: 'open', words: 'They would not say' }));
    expect(problem(await cover('own.nights', { how: 'answered', given: { type: 'yes-no', yes: true } }))).toEqual({
      status: 422,
      code: 'answer_not_fitting',
    });
    expect(problem(await cover('default.where-it-goes', { how: 'open' }))).toEqual({ status: 404, code: 'unknown_question' });
    expect(problem(await cover('nothing', { how: 'open' })).status).toBe(400);
    const view = good<PrepView>(await ana().get('conversations/k1/prep'));
    expect(view.covered).toEqual({ of: 3, answered: 1, partly: 1, open: 1, notAsked: 0 });
    expect(view.questions[1]?.coverage).toEqual({
      how: 'answered',
      given: { type: 'months', atLeast: 18, atMost: 24 },
      words: 'Two years at most',
    });
  });

  test('what leaves of it is without words, and without one’s own questions', async () => {
    good(
      await hana().put('conversations/k1/prep/coverage/default.learnt-last', {
        how: 'answered',
        given: { type: 'text' },
        words: 'Rust, at night',
      }),
    );
    const commits = installation.database('interviews').collection<{ stream: string; events: readonly { data: unknown }[] }>('commits');
    const published = await shown<unknown[]>(
      async () => {
        const found = await commits.find({ stream: { $regex: `^${coveredStream.service}/${coveredStream.name}/` } }).toArray();
        return { status: 200, headers: new Headers(), body: found.flatMap(({ events }) => events.map(({ data }) => data)) };
      },
      (events) => expect(events).toHaveLength(3),
    );
    expect(published).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'default.time-to-next-step', side: 'guest', given: { type: 'months', atLeast: 18, atMost: 24 } }),
        expect.objectContaining({ key: 'default.learnt-last', side: 'host', given: null }),
      ]),
    );
    expect(JSON.stringify(published)).not.toContain('nights');
  });

  test('what a host shares reaches the next one once the feedback is revealed', async () => {
    good(await hana().put('conversations/k1/host-note', { text: 'Ask about the pumps', shared: true }));
    expect(good<{ text: string }>(await hana().get('conversations/k1/host-note'))).toMatchObject({
      text: 'Ask about the pumps',
      shared: true,
    });
    expect(problem(await ana().get('conversations/k1/host-note'))).toEqual({ status: 403, code: 'not_for_you' });
    expect(good<GuideView>(await omar().get('conversations/k2/guide')).notes).toEqual([]);
    await revealed(installation, chat('k1', '2026-03-02'), {
      skills: [
        { term: 'SQL', verdict: 'missed' },
        { term: 'Patience', verdict: 'stood-out' },
      ],
    });
    const next = await shown<GuideView>(
      () => omar().get('conversations/k2/guide'),
      ({ notes }) => expect(notes).toHaveLength(1),
    );
    expect(next.notes).toMatchObject([{ conversationId: 'k1', authorId: 'hana', text: 'Ask about the pumps' }]);
    good(await hana().delete('conversations/k1/host-note'));
    await shown<GuideView>(
      () => omar().get('conversations/k2/guide'),
      ({ notes }) => expect(notes).toEqual([]),
    );
  });

  test('what was missing is what to learn for the next one', async () => {
    const next = await shown<PrepView>(
      () => ana().get('conversations/k2/prep'),
      ({ learningGoals }) => expect(learningGoals).toHaveLength(1),
    );
    expect(next.learningGoals).toEqual([{ termId: 'skill/sql', label: 'SQL', missedIn: 1 }]);
  });
});

test('what somebody prepared goes with them, and so does what others count of it', async () => {
  const asked = { person: 'ana', round: 1, services: ['interviews'] };
  await receive(installation, published(erasureStream, 'ana', [{ type: 'PersonErasureRequested', data: asked }]));
  const commits = installation.database('interviews').collection<{ stream: string; events: readonly { type: string }[] }>('commits');
  const lastOf = async (stream: string) => (await commits.find({ stream }).sort({ to: -1 }).limit(1).toArray())[0]?.events.at(-1)?.type;
  await eventually(
    async () =>
      expect([
        await lastOf('interviews/prep/k1.ana'),
        await lastOf('interviews/covered/k1.ana'),
        await lastOf('interviews/own-question/ana/nights'),
      ]).toEqual(['PrepForgotten', 'CoverageRetracted', 'OwnQuestionForgotten']),
    { within: 90_000, what: 'what was prepared being gone' },
  );
  expect(await lastOf('interviews/prep/k1.hana')).not.toBe('PrepForgotten');
  await eventually(async () => expect(good<AimsView>(await ana().get('aims'))).toMatchObject({ path: null, industry: null, goals: [] }), {
    within: 90_000,
    what: 'what she aimed at being gone',
  });
});
