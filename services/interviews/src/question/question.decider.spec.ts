import { ownQuestionCommands, questionCommands, questionStream } from '@candor/contracts';
import { given, projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { questions } from '../reading/questions.projection.ts';
import { ofOrganization } from './asked-question.rule.ts';
import { ownQuestion } from './own-question.decider.ts';
import { question } from './question.decider.ts';

const key = { organizationId: 'acme', questionId: 'why-now' };
const asked = questionCommands.add.parse({
  text: 'What makes you look around now?',
  learns: 'What should be different',
  kinds: ['exploratory'],
  topic: 'motivation',
});
const added = { type: 'QuestionAdded', data: { ...key, ...asked, revision: 1, authorId: 'hana', doubts: [] } } as const;
const doubtful = { ...asked, text: 'Where are you from, workwise?' };
const inDoubt = { type: 'QuestionRevised', data: { ...key, ...doubtful, revision: 2, authorId: 'hana', doubts: ['origin'] } } as const;
const confirmed = { type: 'QuestionConfirmed', data: { ...key, revision: 2, decidedBy: 'rita' } } as const;
const why = given(question, 'acme/why-now').as('hana');

describe('a question of an organization', () => {
  test('is added, once', () => {
    why.when('add', asked).then(added);
    why.events(added).when('add', asked).thenNothing();
    why
      .events(added)
      .when('add', { ...asked, topic: 'role' })
      .thenRejected('question_exists');
  });

  test('that asks for what is nobody’s business is refused, with the reason and a better one', () => {
    why.when('add', { ...asked, text: 'What is your current salary?' }).thenRejected('question_refused');
    why
      .events(added)
      .when('revise', { ...asked, text: 'Haben Sie Kinder?' })
      .thenRejected('question_refused');
    const decided = question.decide.add(undefined, { ...asked, text: 'Are you married?' }, {
      subject: 'acme/x',
      actor: { kind: 'person', id: 'hana' },
    } as never);
    expect(decided).toMatchObject({
      detail: { concerns: [{ ground: 'marital-status', language: 'en', reason: expect.any(String), better: expect.any(String) }] },
    });
  });

  test('that may ask for it waits for somebody to decide', () => {
    why.events(added).when('revise', doubtful).then(inDoubt);
    const waiting = why.events(added, inDoubt).as('rita');
    waiting.when('confirm', { revision: 2 }).then(confirmed);
    waiting.when('confirm', { revision: 1 }).thenRejected('nothing_to_decide');
    waiting.when('turnDown', { revision: 2 }).then({ type: 'QuestionTurnedDown', data: { ...key, revision: 2, decidedBy: 'rita' } });
    why.events(added, inDoubt, confirmed).when('turnDown', { revision: 2 }).thenRejected('nothing_to_decide');
    why.when('confirm', { revision: 1 }).thenRejected('unknown_question');
  });

  test('with the same words stays as it is, unless they were turned down', () => {
    why.events(added).when('revise', asked).thenNothing();
    why.events(added, inDoubt).when('revise', doubtful).thenNothing();
    const turnedDown = { type: 'QuestionTurnedDown', data: { ...key, revision: 2, decidedBy: 'rita' } } as const;
    why
      .events(added, inDoubt, turnedDown)
      .when('revise', doubtful)
      .then({ ...inDoubt, data: { ...inDoubt.data, revision: 3 } });
  });

  test('is retired and restored', () => {
    const retired = { type: 'QuestionRetired', data: key } as const;
    why.events(added).when('retire', {}).then(retired);
    why.events(added, retired).when('revise', doubtful).thenRejected('question_retired');
    why.events(added, retired).when('restore', {}).then({ type: 'QuestionRestored', data: key });
    why.when('retire', {}).thenRejected('unknown_question');
  });
});

describe('its row', () => {
  const at = (event: { readonly type: string; readonly data: unknown }, version: number) =>
    recorded(questionStream, 'acme/why-now', event.type as 'QuestionAdded', event.data as never, { version });

  test('keeps every revision, and asks the one that nobody doubts', () => {
    const { organizationId: _o, questionId: _q, ...first } = added.data;
    const { organizationId: _p, questionId: _r, ...second } = inDoubt.data;
    const row = {
      ...key,
      revisions: [
        { ...first, standing: 'in-use' as const },
        { ...second, doubts: ['origin' as const], standing: 'in-doubt' as const },
      ],
      retired: false,
      waiting: true,
      version: 2,
    };
    projectionSpec(questions).given(at(added, 1), at(inDoubt, 2)).thenRows({ 'acme/why-now': row });
    expect(ofOrganization(row)).toMatchObject({ text: asked.text, revision: 1 });
    expect(ofOrganization({ ...row, retired: true })).toBeUndefined();
  });

  test('does not wait any more once somebody has decided', () => {
    const { organizationId: _o, questionId: _q, ...first } = added.data;
    const { organizationId: _p, questionId: _r, ...second } = inDoubt.data;
    const row = {
      ...key,
      revisions: [
        { ...first, standing: 'in-use' as const },
        { ...second, doubts: ['origin' as const], standing: 'in-use' as const },
      ],
      retired: false,
      waiting: false,
      version: 3,
    };
    projectionSpec(questions).given(at(added, 1), at(inDoubt, 2), at(confirmed, 3)).thenRows({ 'acme/why-now': row });
    expect(ofOrganization(row)).toMatchObject({ text: doubtful.text, revision: 2 });
  });
});

describe('a candidate’s own question', () => {
  const own = { personId: 'ana', questionId: 'nights' };
  const nights = ownQuestionCommands.add.parse({ text: 'How many nights are on call?', kinds: ['exploratory'], topic: 'conditions' });
  const { meant: _, ...said } = nights;
  const wanted = { type: 'OwnQuestionAdded', data: { ...own, ...said, revision: 1, meantDespite: [] } } as const;
  const mine = given(ownQuestion, 'ana/nights');

  test('is added and worded anew', () => {
    mine.when('add', nights).then(wanted);
    mine.events(wanted).when('add', nights).thenRejected('question_exists');
    mine
      .events(wanted)
      .when('revise', { ...nights, topic: 'culture' })
      .then({ type: 'OwnQuestionRevised', data: { ...wanted.data, topic: 'culture', revision: 2 } });
    mine.when('revise', nights).thenRejected('unknown_question');
  });

  test('asks hosts for nothing that guests are not asked for either; in doubt it is meant, or not', () => {
    mine.when('add', { ...nights, text: 'How much do you earn?' }).thenRejected('question_refused');
    const family = { ...nights, text: 'How do you combine it with your family?' };
    mine.when('add', family).thenRejected('question_doubtful');
    mine
      .when('add', { ...family, meant: true })
      .then({ ...wanted, data: { ...wanted.data, text: family.text, meantDespite: ['children-and-pregnancy'] } });
  });

  test('is retired, restored and forgotten', () => {
    const retired = { type: 'OwnQuestionRetired', data: own } as const;
    mine.events(wanted).when('retire', {}).then(retired);
    mine.events(wanted, retired).when('restore', {}).then({ type: 'OwnQuestionRestored', data: own });
    mine.events(wanted).when('forget', {}).then({ type: 'OwnQuestionForgotten', data: own });
    mine.when('forget', {}).thenNothing();
  });
});
