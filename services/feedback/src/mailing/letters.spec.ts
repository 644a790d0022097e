import { revealing } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { dayText, momentText } from './moment-text.rule.ts';
import { nudgeTimes } from './nudge-times.rule.ts';
import { feedbackMails, letterIn } from './texts/feedback-texts.rule.ts';

const opened = '2026-03-10T09:45:00.000Z';

describe('reminders', () => {
  test.each([
    ['2026-03-24T09:45:00.000Z', ['2026-03-12T09:45:00.000Z', '2026-03-23T09:45:00.000Z']],
    ['2026-03-13T09:45:00.000Z', ['2026-03-12T09:45:00.000Z']],
    ['2026-03-14T09:45:00.000Z', ['2026-03-12T09:45:00.000Z', '2026-03-13T09:45:00.000Z']],
    ['2026-03-11T09:00:00.000Z', []],
  ])('until %s', (deadline, times) => expect(nudgeTimes(opened, deadline)).toEqual(times));
});

describe.each(['en', 'de'] as const)('letters in %s', (locale) => {
  const facts = {
    name: 'Ana',
    other: 'Hana Hill',
    organization: 'Acme Rockets',
    day: dayText(opened, 'Europe/Lisbon', locale),
    until: momentText(opened, 'Asia/Kathmandu', locale),
    link: 'https://candor.example/l/token',
  };

  test.each(feedbackMails)('%s: the subject is neutral, the text says what it is about', (kind) => {
    const { subject, text } = letterIn(locale, kind, facts);
    expect(revealing({ subject, calendar: undefined }, ['Ana', 'Hana Hill', 'Acme Rockets'])).toEqual([]);
    for (const part of ['Ana', 'Hana Hill', 'Acme Rockets', facts.link, facts.day]) expect(text).toContain(part);
  });

  test.each(feedbackMails)('%s: where no names are known, none are missed', (kind) => {
    const { text } = letterIn(locale, kind, { ...facts, name: undefined, other: undefined, organization: undefined });
    expect(text).not.toMatch(/undefined|null| {2}|\( |\(\)/);
  });
});

test('times are told on the reader’s clock, with its zone', () => {
  expect(momentText(opened, 'Asia/Kathmandu', 'en')).toBe('Tuesday 10 March, 15:30 (Asia/Kathmandu)');
  expect(momentText(opened, 'Europe/Berlin', 'de')).toBe('Dienstag, 10. März, 10:45 (Europe/Berlin)');
});
