import { describe, expect, test } from '@jest/globals';
import { ConversationKind } from '../../scheduling/chat-type.event.ts';
import { AnswerForm } from '../answer.ts';
import { QuestionId } from '../question.commands.ts';
import { questionLimits } from '../question-content.ts';
import { defaultQuestion, defaultQuestions, everyDefaultQuestion } from './default-questions.ts';

describe('questions that everybody begins with', () => {
  test('are known apart, in every revision', () => {
    const names = everyDefaultQuestion.map(({ questionId, revision }) => `${questionId}@${revision}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { questionId } of everyDefaultQuestion) expect(QuestionId.parse(questionId)).toBe(questionId);
  });

  test('count their revisions from 1 on', () => {
    for (const { questionId, revision } of everyDefaultQuestion)
      expect({ questionId, found: defaultQuestion(questionId, 1) }).toMatchObject({
        found: { questionId, revision: revision === 1 ? 1 : expect.any(Number) },
      });
  });

  test.each(ConversationKind.options)('are there for both sides of a conversation of the kind %s', (kind) => {
    const asked = (side: string) => defaultQuestions.filter(({ askedBy, kinds }) => askedBy === side && kinds.includes(kind));
    expect({ kind, host: asked('host').length >= 4, guest: asked('guest').length >= 3 }).toEqual({ kind, host: true, guest: true });
  });

  test.each(defaultQuestions.map((question) => [question.questionId, question] as const))('%s is whole', (_, question) => {
    const { text, learns, answer, labels, kinds } = question;
    expect(AnswerForm.parse(answer)).toEqual(answer);
    expect(Object.keys(labels)).toEqual(answer.type === 'choice' ? answer.optionIds : []);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const said of [text, learns, ...Object.values(labels)])
      for (const [locale, words] of Object.entries(said))
        expect({ locale, words, fits: words.length > 0 && words.length <= questionLimits.learnsLength }).toEqual({
          locale,
          words,
          fits: true,
        });
  });

  test('cover what candidates want to know', () => {
    const topics = new Set(defaultQuestions.filter(({ askedBy }) => askedBy === 'guest').map(({ topic }) => topic));
    for (const topic of [
      'career-path',
      'time-to-advance',
      'skills',
      'industry-outlook',
      'host-path',
      'culture',
      'work-life-balance',
      'product-challenges',
      'market-challenges',
      'people-challenges',
      'competitors',
      'buzzwords',
    ] as const)
      expect({ topic, covered: topics.has(topic) }).toEqual({ topic, covered: true });
  });

  test.each(['newcomer', 'changer', 'returner'] as const)('have some for a %s above all', (path) =>
    expect(defaultQuestions.filter(({ paths }) => paths.includes(path)).length).toBeGreaterThanOrEqual(4),
  );
});
