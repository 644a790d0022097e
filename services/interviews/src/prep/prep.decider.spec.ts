import { coveredStream, type PreparedQuestion, prepCommands, prepStream } from '@candor/contracts';
import { send } from '@candor/event-sourcing';
import { given, reactorSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { publishCoverageWithoutWords } from '../reacting/publish-coverage-without-words.reactor.ts';
import { aims } from './aims.decider.ts';
import { covered } from './covered.decider.ts';
import { prep } from './prep.decider.ts';

const of = { conversationId: 'b1', organizationId: 'acme', personId: 'ana', side: 'guest' } as const;
const question = (key: string, answer: PreparedQuestion['answer']): PreparedQuestion => {
  const [bank, questionId = ''] = key.split('.');
  return { key, bank: bank as 'default', questionId, revision: 1, topic: 'time-to-advance', answer };
};
const months = question('default.time-to-next-step', { type: 'months' });
const either = question('default.hours', { type: 'choice', optionIds: ['few', 'many'], several: false });
const skills = question('default.skill', { type: 'terms', of: 'skill' });
const kept = {
  type: 'PrepKept',
  data: {
    ...of,
    kind: 'exploratory',
    path: null,
    industry: null,
    goals: [],
    questions: [months, either, skills],
    learningGoals: [],
    checklist: ['say-thanks'],
  },
} as const;
const mine = given(prep, 'b1.ana');
const ready = mine.events(kept);
const answer = (key: string, rest: object) => prepCommands.cover.parse({ key, how: 'answered', ...rest });

describe('what is prepared', () => {
  test('is kept once, and then as one makes it', () => {
    mine.when('keep', kept.data).then(kept);
    ready.when('keep', { ...kept.data, questions: [] }).thenNothing();
    mine.when('arrange', { questions: [] }).thenRejected('prep_not_kept');
    ready.when('arrange', { questions: [skills] }).then({ type: 'QuestionsArranged', data: { ...of, questions: [skills] } });
    ready.when('arrange', { questions: [months, either, skills] }).thenNothing();
  });

  test('has a list to tick off', () => {
    const done = { type: 'ChecklistMarked', data: { ...of, itemId: 'say-thanks', done: true } } as const;
    ready.when('mark', { itemId: 'say-thanks', done: true }).then(done);
    ready.events(done).when('mark', { itemId: 'say-thanks', done: true }).thenNothing();
    ready.when('mark', { itemId: 'toString', done: true }).thenRejected('unknown_item');
  });
});

describe('an answer', () => {
  const given18 = { type: 'months', atLeast: 18, atMost: 24 } as const;
  const noted = { type: 'QuestionCovered', data: { ...of, question: months, how: 'answered', given: given18, words: null } } as const;

  test('is noted in the form of its question, or in words', () => {
    ready.when('cover', answer(months.key, { given: given18 })).then(noted);
    ready
      .when('cover', answer(months.key, { given: { type: 'text' }, words: 'It depends' }))
      .then({ ...noted, data: { ...noted.data, given: { type: 'text' }, words: 'It depends' } });
  });

  test.each([
    ['another form', months.key, { type: 'yes-no', yes: true }],
    ['a time that ends before it begins', months.key, { type: 'months', atLeast: 5, atMost: 4 }],
    ['two of what can be one', either.key, { type: 'choice', optionIds: ['few', 'many'] }],
    ['an option that there is not', either.key, { type: 'choice', optionIds: ['none'] }],
    ['a term of another kind', skills.key, { type: 'terms', termIds: ['perk/dog'] }],
    ['the same term twice', skills.key, { type: 'terms', termIds: ['skill/sql', 'skill/sql'] }],
  ])('with %s does not fit', (_, key, wrong) => ready.when('cover', answer(key, { given: wrong })).thenRejected('answer_not_fitting'));

  test('is to a question that was prepared, or had been when it was answered', () => {
    ready.when('cover', answer('default.constructor', {})).thenRejected('unknown_question');
    const removed = { type: 'QuestionsArranged', data: { ...of, questions: [] } } as const;
    ready
      .events(noted, removed)
      .when('cover', answer(months.key, { given: given18 }))
      .then(noted);
    ready.events(removed).when('cover', answer(months.key, {})).thenRejected('unknown_question');
  });

  test('is taken back', () => {
    const takenBack = { type: 'CoverageTakenBack', data: { ...of, key: months.key } } as const;
    ready.events(noted).when('takeBack', { key: months.key }).then(takenBack);
    ready.when('takeBack', { key: months.key }).thenNothing();
    ready
      .events(noted)
      .when('forget', {})
      .then({ type: 'PrepForgotten', data: { ...of, keys: [months.key] } });
  });

  test('that there is none is not given', () =>
    expect(prepCommands.cover.safeParse({ key: months.key, how: 'open', given: given18 }).success).toBe(false));

  test('leaves without its words, and what a guest answered a host does not', () => {
    const at = (side: 'host' | 'guest') =>
      recorded(prepStream, 'b1.ana', 'QuestionCovered', { ...noted.data, side, words: 'sealed:1:WyJhbmEiXQ:MTIzNDU2Nzg5MDEy:c2VjcmV0' });
    const published = { ...of, key: months.key, revision: 1, topic: 'time-to-advance', how: 'answered' } as const;
    reactorSpec(publishCoverageWithoutWords)
      .on(at('guest'))
      .thenEffects([send(coveredStream, 'b1.ana', 'publish', { ...published, given: given18 })]);
    reactorSpec(publishCoverageWithoutWords)
      .on(at('host'))
      .thenEffects([send(coveredStream, 'b1.ana', 'publish', { ...published, side: 'host', given: null })]);
    const own = { ...noted.data, question: question('own.mine', { type: 'text' }) };
    reactorSpec(publishCoverageWithoutWords)
      .on(recorded(prepStream, 'b1.ana', 'QuestionCovered', own))
      .thenEffects([]);
    reactorSpec(publishCoverageWithoutWords)
      .on(recorded(prepStream, 'b1.ana', 'PrepForgotten', { ...of, keys: [months.key] }))
      .thenEffects([send(coveredStream, 'b1.ana', 'retract', { ...of, key: months.key })]);
  });
});

test('what is published is published once, and retracted', () => {
  const one = { ...of, key: months.key, revision: 1, topic: 'time-to-advance', how: 'partly', given: null } as const;
  const published = { type: 'CoveragePublished', data: one } as const;
  const out = given(covered, 'b1.ana');
  out.when('publish', one).then(published);
  out.events(published).when('publish', one).thenNothing();
  out
    .events(published)
    .when('retract', { ...of, key: months.key })
    .then({ type: 'CoverageRetracted', data: { ...of, key: months.key } });
  out.when('retract', { ...of, key: months.key }).thenNothing();
});

test('aims are set, and stay as they are', () => {
  const asked = { path: 'returner', industry: 'software', goals: ['skills'] } as const;
  const set = { type: 'AimsSet', data: { personId: 'ana', ...asked } } as const;
  given(aims, 'ana').when('set', asked).then(set);
  given(aims, 'ana').events(set).when('set', asked).thenNothing();
});
