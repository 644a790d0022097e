import { CandidatePath, ConversationKind, defaultQuestions, Industry, QuestionTopic } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AskedQuestion, askable, keyOf } from '../question/asked-question.rule.ts';
import { checklistFor } from './checklist.rule.ts';
import { missedSkills, skillCalled } from './missing-skill.rule.ts';
import { type PackFor, proposedQuestions, roomFor } from './proposed-questions.rule.ts';

const guests = askable('guest', 'en', [], []);
const chat: PackFor = { kind: 'exploratory', minutes: 30, path: null, industry: null, goals: [] };
const ids = (wanted: Partial<PackFor>, from: readonly AskedQuestion[] = guests) =>
  proposedQuestions(from, { ...chat, ...wanted }).map(({ questionId }) => questionId);

describe('a prep pack', () => {
  test('is about many things where nobody has said what matters', () => {
    const topics = proposedQuestions(guests, chat).map(({ topic }) => topic);
    expect(new Set(topics).size).toBeGreaterThanOrEqual(6);
    expect(topics).toHaveLength(roomFor(30));
  });

  test('begins with what a candidate wants to find out, the most important first', () => {
    const topics = proposedQuestions(guests, { ...chat, goals: ['work-life-balance', 'competitors'] }).map(({ topic }) => topic);
    expect(topics.slice(0, 5)).toEqual(['work-life-balance', 'work-life-balance', 'work-life-balance', 'competitors', 'competitors']);
  });

  test('differs for newcomers, career changers and returners', () => {
    const [newcomer, changer, returner, nobody] = [ids({ path: 'newcomer' }), ids({ path: 'changer' }), ids({ path: 'returner' }), ids({})];
    expect(newcomer).toContain('first-role-in');
    expect(changer).toContain('from-elsewhere');
    expect(returner).toEqual(expect.arrayContaining(['way-back-in', 'what-changed-since', 'first-months-back']));
    expect(newcomer).not.toContain('way-back-in');
    for (const [one, other] of [
      [newcomer, changer],
      [changer, returner],
      [returner, nobody],
    ] as const)
      expect(one).not.toEqual(other);
  });

  test('asks about the industry', () => {
    expect(ids({ industry: 'finance' })).toEqual(expect.arrayContaining(['rules-changing', 'old-and-new-systems']));
    expect(ids({ industry: 'retail' })).toContain('supply-and-plant');
    expect(ids({})).not.toContain('supply-and-plant');
  });

  test('has room for what there is time for', () => {
    expect(ids({ minutes: 20 }).length).toBeLessThan(ids({ minutes: 60 }).length);
    expect(ids({ minutes: 5 })).toHaveLength(6);
  });

  test('begins with one’s own questions, of which none is left out', () => {
    const revisions = [{ revision: 2, kinds: ['exploratory'], topic: 'role', answer: { type: 'text' }, text: 'x', learns: null }] as const;
    const own = Array.from({ length: 30 }, (_, index) => ({
      personId: 'ana',
      questionId: `own-${index}`,
      revisions,
      retired: index === 29,
    }));
    const proposed = proposedQuestions(askable('guest', 'en', [], own), chat);
    expect(proposed.map(keyOf)).toEqual(own.slice(0, 29).map(({ questionId }) => `own.${questionId}`));
  });
});

const wanted = fc.record({
  kind: fc.constantFrom(...ConversationKind.options),
  minutes: fc.integer({ min: 1, max: 720 }),
  path: fc.option(fc.constantFrom(...CandidatePath.options)),
  industry: fc.option(fc.constantFrom(...Industry.options)),
  goals: fc.uniqueArray(fc.constantFrom(...QuestionTopic.options), { maxLength: 8 }),
});

test('whatever is wanted, a pack holds questions of its kind for its people, each once, and the same every time', () =>
  fc.assert(
    fc.property(wanted, fc.constantFrom('host' as const, 'guest' as const), (asked, side) => {
      const from = askable(side, 'en', [], []);
      const pack = proposedQuestions(from, asked);
      expect(pack.length).toBeGreaterThanOrEqual(Math.min(3, from.filter(({ kinds }) => kinds.includes(asked.kind)).length));
      expect(new Set(pack.map(keyOf)).size).toBe(pack.length);
      for (const { kinds, paths, industries } of pack) {
        expect(kinds).toContain(asked.kind);
        if (paths.length > 0) expect(paths).toContain(asked.path);
        if (industries.length > 0) expect(industries).toContain(asked.industry);
      }
      expect(proposedQuestions(from, asked)).toEqual(pack);
    }),
  ));

test('questions are worded in both languages', () =>
  expect(askable('guest', 'de', [], []).map(({ text }) => text)).toEqual(
    defaultQuestions.filter(({ askedBy }) => askedBy === 'guest').map(({ text }) => text.de),
  ));

test.each(ConversationKind.options)('a checklist for %s differs for those who come another way, and is in the order of doing', (kind) => {
  const of = (path: CandidatePath | null) => checklistFor('guest', kind, path).map(({ itemId }) => itemId);
  expect(of('returner')).toEqual(expect.arrayContaining(['gap-in-a-sentence', 'fresh-evidence']));
  expect(of('changer')).toContain('translate-experience');
  expect(of(null)).not.toContain('first-examples');
  expect(checklistFor('guest', kind, null).at(-1)?.when).toBe('after');
  expect(checklistFor('host', kind, null).length).toBeGreaterThanOrEqual(4);
});

test('what was missing most often comes first, and a conversation counts once', () => {
  const sql = { termId: 'skill/sql', label: null } as const;
  const own = { termId: null, label: 'Rocket plumbing' } as const;
  const rows = [
    { conversationId: 'b1', skills: [sql, own] },
    { conversationId: 'b1', skills: [sql] },
    { conversationId: 'b2', skills: [{ ...own, label: 'rocket plumbing ' }] },
  ];
  expect(missedSkills(rows)).toEqual([
    { ...own, missedIn: 2 },
    { ...sql, missedIn: 1 },
  ]);
  expect(missedSkills([])).toEqual([]);
  expect(skillCalled('  version CONTROL')).toEqual({ termId: 'skill/git', label: null });
  expect(skillCalled('Basket weaving')).toEqual({ termId: null, label: 'Basket weaving' });
});
