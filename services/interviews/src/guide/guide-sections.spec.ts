import { ConversationKind, employerPitchCommands, guideCommands } from '@candor/contracts';
import { given } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { usualFor } from '../conversation/conversation-kinds.rule.ts';
import { askable } from '../question/asked-question.rule.ts';
import { judgedQuestion } from '../question/refusal/judged-question.rule.ts';
import { employerPitch } from './employer-pitch.decider.ts';
import { partsInOrder } from './employer-pitch.rule.ts';
import { guide } from './guide.decider.ts';
import { neverAsked, wordsOf } from './guide-prompts.rule.ts';
import { guideQuestions, stepFor } from './guide-questions.rule.ts';
import { type GuideSection, guideSections } from './guide-sections.rule.ts';
import { hostNote } from './host-note.decider.ts';
import { isReadable } from './readable-note.rule.ts';

const shareOf = (sections: readonly GuideSection[]): number =>
  sections.reduce((sum, { minutes, guestTalkShare }) => sum + minutes * guestTalkShare, 0) /
  sections.reduce((sum, { minutes }) => sum + minutes, 0);

test('an exploratory half hour', () =>
  expect(guideSections('exploratory', 30).map(({ step, fromMinute, minutes }) => [step, fromMinute, minutes])).toEqual([
    ['introduce', 0, 3],
    ['set-expectations', 3, 2],
    ['their-questions', 5, 14],
    ['explore', 19, 8],
    ['next-steps', 27, 3],
  ]));

describe('sections', () => {
  test.each(ConversationKind.options)('of a conversation of the kind %s take the time that it takes, whatever that is', (kind) =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 720 }), (minutes) => {
        const sections = guideSections(kind, minutes);
        expect(sections.map(({ sectionId }) => sectionId)).toEqual(usualFor(kind).agenda);
        expect(sections.reduce((sum, section) => sum + section.minutes, 0)).toBe(minutes);
        for (const [index, section] of sections.entries()) {
          expect(section.minutes).toBeGreaterThanOrEqual(minutes >= sections.length ? 1 : 0);
          const before = sections.slice(0, index).reduce((sum, one) => sum + one.minutes, 0);
          expect(section.fromMinute).toBe(before);
          expect(section.guestTalkShare).toBeGreaterThanOrEqual(0);
          expect(section.guestTalkShare).toBeLessThanOrEqual(1);
        }
      }),
    ),
  );

  test.each(ConversationKind.options.flatMap((kind) => usualFor(kind).choices.map((minutes) => [kind, minutes] as const)))(
    'of %s in %i minutes come out at its talk share',
    (kind, minutes) => expect(shareOf(guideSections(kind, minutes))).toBeCloseTo(usualFor(kind).guestTalkShare, 5),
  );

  test('grow with the conversation, the beginning and the end up to a point', () => {
    const [short, long] = [guideSections('screening', 30), guideSections('screening', 120)];
    expect(long.find(({ step }) => step === 'introduce')?.minutes).toBe(6);
    expect(long.find(({ step }) => step === 'explore')?.minutes).toBeGreaterThan(60);
    expect(short.find(({ step }) => step === 'explore')?.minutes).toBeGreaterThan(12);
  });

  test.each(ConversationKind.options.flatMap((kind) => usualFor(kind).agenda))(
    'called %s say what to do, in both languages',
    (sectionId) => {
      for (const locale of ['en', 'de'] as const) {
        const { title, prompts } = wordsOf(sectionId, locale);
        expect(title).not.toBe(sectionId);
        expect(prompts.length).toBeGreaterThanOrEqual(2);
      }
      expect(neverAsked('en').join(' ')).toMatch(/earn.*[Aa]ge/);
    },
  );
});

describe('what a host asks', () => {
  const ofKind = (kind: ConversationKind) => askable('host', 'en', [], []).filter(({ kinds }) => kinds.includes(kind));

  test('begins with what the organization wants asked, then with its focus', () => {
    const asked = guideQuestions(ofKind('exploratory'), {
      minutes: 30,
      focusTopics: ['hiring'],
      questionKeys: ['default.how-you-see-us', 'default.gone'],
    });
    expect(asked.slice(0, 2).map(({ questionId }) => questionId)).toEqual(['how-you-see-us', 'heard-about-us']);
    expect(asked.filter((question) => stepFor(question) === 'next-steps')).toHaveLength(1);
  });

  test('fits into the time', () => {
    const count = (minutes: number) => guideQuestions(ofKind('fit'), { minutes, focusTopics: [], questionKeys: [] }).length;
    expect(count(8)).toBeLessThan(count(45));
  });

  test('is never what nobody may be asked', () => {
    for (const { text } of askable('host', 'de', [], [])) expect(judgedQuestion(text).verdict).toBe('fine');
  });
});

test('parts of what an employer offers are written, placed and removed', () => {
  const part = employerPitchCommands.writePart.parse({ partId: 'pay', title: 'Pay', text: 'Bands are open', topic: 'pay', place: 2 });
  const written = { type: 'EmployerPartWritten', data: { organizationId: 'acme', ...part } } as const;
  const pitch = given(employerPitch, 'acme');
  pitch.when('writePart', part).then(written);
  pitch.events(written).when('writePart', part).thenNothing();
  pitch
    .events(written)
    .when('removePart', { partId: 'pay' })
    .then({ type: 'EmployerPartRemoved', data: { organizationId: 'acme', partId: 'pay' } });
  pitch.when('removePart', { partId: 'to-string' }).thenRejected('unknown_part');
  const { partId: _, ...said } = part;
  expect(partsInOrder({ pay: said, culture: { ...said, place: 1 }, aims: { ...said, place: 2 } }).map(({ partId }) => partId)).toEqual([
    'culture',
    'aims',
    'pay',
  ]);
});

test('a guide is set and reset', () => {
  const of = { organizationId: 'acme', kind: 'fit' } as const;
  const asked = guideCommands.set.parse({ focusTopics: ['culture'], opening: 'Hello' });
  const set = { type: 'GuideSet', data: { ...of, ...asked } } as const;
  const fit = given(guide, 'acme/fit');
  fit.when('set', asked).then(set);
  fit.events(set).when('set', asked).thenNothing();
  fit.events(set).when('reset', {}).then({ type: 'GuideReset', data: of });
  fit.when('reset', {}).thenNothing();
});

describe('a note that a host shares', () => {
  const ended = { status: 'ended', ended: { at: '2026-03-02T10:30:00.000Z', by: 'host' } } as const;
  test('is read by colleagues from the reveal on', () => {
    expect(isReadable(ended, { status: 'open' }, '2027-01-01T00:00:00.000Z')).toBe(false);
    expect(isReadable(ended, { status: 'revealed' }, '2026-03-02T10:31:00.000Z')).toBe(true);
    expect(isReadable(ended, { status: 'closed' }, '2027-01-01T00:00:00.000Z')).toBe(false);
  });
  test('where nobody was asked for feedback, thirty days after', () => {
    expect(isReadable(ended, undefined, '2026-04-01T10:29:59.999Z')).toBe(false);
    expect(isReadable(ended, undefined, '2026-04-01T10:30:00.000Z')).toBe(true);
    expect(isReadable({ status: 'abandoned', ended: null }, undefined, '2027-01-01T00:00:00.000Z')).toBe(false);
    expect(isReadable(undefined, undefined, '2027-01-01T00:00:00.000Z')).toBe(false);
  });
  test('is written and removed', () => {
    const of = { conversationId: 'b1', organizationId: 'acme', authorId: 'hana', guestId: 'ana' };
    const note = { ...of, text: 'Knows pumps', shared: true };
    const own = given(hostNote, 'b1.hana');
    own.when('write', note).then({ type: 'HostNoteWritten', data: note });
    own.events({ type: 'HostNoteWritten', data: note }).when('remove', {}).then({ type: 'HostNoteRemoved', data: of });
    own.when('remove', {}).thenRejected('unknown_note');
  });
});
