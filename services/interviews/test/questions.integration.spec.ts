import type { DefaultQuestionView, OwnQuestionView, QuestionVerdict, QuestionView } from '@candor/contracts';
import { good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { candidate, found, memberOf } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const ada = () => memberOf(installation, 'acme')('ada', 'analyst');
const gus = () => memberOf(installation, 'globex')('gus', 'owner');
const ana = () => candidate(installation, 'ana');
interface Listed<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
interface Changed {
  readonly stream: string;
  readonly version: number;
}

const whyNow = { text: 'What makes you look around now?', learns: 'What should be different', kinds: ['exploratory'], topic: 'motivation' };

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', ada: 'analyst' });
  await found(installation, 'globex', { gus: 'owner' });
});

afterAll(() => installation?.close());

describe('questions that everybody begins with', () => {
  test('are listed by kind, side and topic, page by page, in both languages', async () => {
    const asked = 'default-questions?kind=exploratory&askedBy=guest&limit=10';
    const first = good<Listed<DefaultQuestionView>>(await ana().get(asked));
    expect(first.items).toHaveLength(10);
    const second = good<Listed<DefaultQuestionView>>(await ana().get(`${asked}&locale=de&cursor=${first.next}`));
    expect(second.items.map(({ questionId }) => questionId)).not.toContain(first.items[0]?.questionId);
    expect(second.items[0]).toMatchObject({ locale: 'de', askedBy: 'guest' });
    const outlook = good<Listed<DefaultQuestionView>>(await hana().get('default-questions?topic=industry-outlook&askedBy=guest'));
    expect(outlook.items.find(({ questionId }) => questionId === 'where-it-goes')).toMatchObject({ answer: { type: 'outlook' } });
    expect(problem(await ana().get('default-questions?cursor=nowhere'))).toEqual({ status: 400, code: 'malformed' });
    expect((await installation.client('interviews').get('default-questions')).status).toBe(200);
  });
});

describe('a question of an organization', () => {
  test('is added by those who hold interviews, and seen by members alone', async () => {
    const after = good<Changed>(await hana().put('questions/why-now', whyNow));
    const view = await shown<QuestionView>(() => ada().get('questions/why-now', { after }));
    expect(view).toMatchObject({ inUse: { ...whyNow, revision: 1, askedBy: 'host', answer: { type: 'text' } }, inDoubt: null, version: 1 });
    expect(problem(await gus().get('questions/why-now'))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await ada().put('questions/other', whyNow))).toEqual({ status: 403, code: 'role_not_allowed' });
    expect(problem(await ana().get('questions')).status).toBe(403);
  });

  test('that asks for what nobody may be judged by is refused, with the reason and a better one', async () => {
    for (const [text, ground, language] of [
      ['What did you earn in your last job?', 'pay-history', 'en'],
      ['Haben Sie Kinder?', 'children-and-pregnancy', 'de'],
      ['Quelle est votre religion ?', 'religion', 'fr'],
      ['¿Cuántos años tiene?', 'age', 'es'],
      ['Você é casada?', 'marital-status', 'pt'],
    ] as const) {
      const answer = await rita().put('questions/refused', { ...whyNow, text });
      expect(answer).toMatchObject({
        status: 422,
        body: {
          code: 'question_refused',
          facts: { concerns: [{ ground, language, reason: expect.any(String), better: expect.any(String) }] },
        },
      });
      const checked = good<QuestionVerdict>(await ana().post('question-checks', { text }));
      expect(checked).toMatchObject({ verdict: 'refused' });
    }
    expect(problem(await rita().get('questions/refused')).status).toBe(404);
    expect(good<QuestionVerdict>(await hana().post('question-checks', { text: whyNow.text }))).toEqual({ verdict: 'fine' });
  });

  test('that may ask for it is not asked before a recruiter has decided', async () => {
    const text = 'Where are you from, as far as work goes?';
    const doubted = good<Changed>(await hana().put('questions/why-now/wording', { ...whyNow, text }));
    const waiting = await shown<QuestionView>(() => rita().get('questions/why-now', { after: doubted }));
    expect(waiting).toMatchObject({
      inUse: { revision: 1, text: whyNow.text },
      inDoubt: { revision: 2, text, authorId: 'hana', verdict: { verdict: 'doubtful', concerns: [{ ground: 'origin' }] } },
    });
    const list = good<Listed<QuestionView>>(await rita().get('questions?waiting=true'));
    expect(list.items.map(({ questionId }) => questionId)).toEqual(['why-now']);
    expect(problem(await hana().post('questions/why-now/confirmation', { revision: 2 }))).toEqual({
      status: 403,
      code: 'role_not_allowed',
    });
    expect(problem(await rita().post('questions/why-now/confirmation', { revision: 1 }))).toEqual({
      status: 409,
      code: 'nothing_to_decide',
    });
    const after = good<Changed>(await rita().post('questions/why-now/confirmation', { revision: 2 }));
    const decided = await shown<QuestionView>(() => rita().get('questions/why-now', { after }));
    expect(decided).toMatchObject({ inUse: { revision: 2, text }, inDoubt: null, earlier: [{ revision: 1, text: whyNow.text }] });
  });

  test('is retired by recruiters and restored', async () => {
    expect(problem(await hana().delete('questions/why-now'))).toEqual({ status: 403, code: 'role_not_allowed' });
    const after = good<Changed>(await rita().delete('questions/why-now', { ifMatch: 3 }));
    await shown(() => rita().get('questions/why-now', { after }));
    expect(good<Listed<QuestionView>>(await rita().get('questions?retired=false')).items).toEqual([]);
    expect(problem(await hana().put('questions/why-now/wording', whyNow))).toEqual({ status: 410, code: 'question_retired' });
    good(await rita().post('questions/why-now/restoration'));
    expect(problem(await rita().delete('questions/why-now', { ifMatch: 3 }))).toEqual({ status: 412, code: 'conflict' });
  });

  test.each([
    ['no words', { text: ' ' }],
    ['two lines', { text: 'One\ntwo' }],
    ['a kind twice', { kinds: ['fit', 'fit'] }],
    ['no kind', { kinds: [] }],
    ['a topic that there is not', { topic: 'weather' }],
    ['a choice of one', { answer: { type: 'choice', optionIds: ['a'], several: false }, labels: { a: 'A' } }],
    ['options without labels', { answer: { type: 'choice', optionIds: ['a', 'b'], several: false } }],
    ['labels without options', { labels: { a: 'A' } }],
    ['something else', { colour: 'red' }],
  ])('with %s is malformed', async (_, wrong) => {
    expect(problem(await rita().put('questions/wrong', { ...whyNow, ...wrong }))).toEqual({ status: 400, code: 'malformed' });
    expect(problem(await rita().put('questions/Wrong Name', whyNow)).status).toBe(400);
  });
});

describe('a candidate’s own question', () => {
  const nights = { text: 'How many nights a month are on call?', kinds: ['exploratory'], topic: 'conditions', answer: { type: 'number' } };

  test('is theirs alone, and unreadable in the log', async () => {
    const after = good<Changed>(await ana().put('own-questions/nights', nights));
    const list = await shown<Listed<OwnQuestionView>>(() => ana().get('own-questions', { after }));
    expect(list.items).toMatchObject([{ ...nights, questionId: 'nights', revision: 1, learns: null, retired: false, version: 1 }]);
    expect(good<Listed<OwnQuestionView>>(await candidate(installation, 'ben').get('own-questions')).items).toEqual([]);
    expect(problem(await hana().get('own-questions'))).toEqual({ status: 403, code: 'other_side' });
    const stored = await installation.database('interviews').collection('commits').findOne({ stream: after.stream });
    expect(JSON.stringify(stored)).not.toContain('on call');
  });

  test('is looked at as those of hosts are; in doubt the candidate decides', async () => {
    expect(problem(await ana().put('own-questions/age', { ...nights, text: 'How old are you?' }))).toEqual({
      status: 422,
      code: 'question_refused',
    });
    const family = { ...nights, text: 'How do you combine it with your family?', answer: { type: 'text' } };
    expect(problem(await ana().put('own-questions/family', family))).toEqual({ status: 422, code: 'question_doubtful' });
    good(await ana().put('own-questions/family', { ...family, meant: true }));
    const after = good<Changed>(await ana().delete('own-questions/family'));
    const left = await shown<Listed<OwnQuestionView>>(() => ana().get('own-questions', { after }));
    expect(left.items.map(({ questionId }) => questionId)).toEqual(['nights']);
    expect(good<Listed<OwnQuestionView>>(await ana().get('own-questions?retired=true')).items).toMatchObject([{ questionId: 'family' }]);
  });
});
