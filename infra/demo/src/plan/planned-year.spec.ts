import { ContentAsked, ExpectationsAsked, FeedbackAnswers, minorDigits, OfferTermsAsked } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { effects } from './effects.ts';
import { employers } from './employers.ts';
import { manifestOf } from './manifest.ts';
import { plannedYear } from './planned-year.ts';

const asked = { seed: 1, conversations: 1_500, candidates: 300, lastDay: '2026-02-27' };
const year = plannedYear(asked);
const PayNamed = z.object({ band: z.object({ currency: z.string(), from: z.number(), to: z.number() }) });
const held = year.chats.filter(({ happens }) => happens === 'held');

describe('the made-up year', () => {
  test('is the same for the same wish, and another for another seed', () => {
    const small = (seed: number) => JSON.stringify(plannedYear({ ...asked, seed, conversations: 100 }));
    expect(small(1)).toBe(small(1));
    expect(small(2)).not.toBe(small(1));
  });

  test('has everybody in it, in the year before its last day', () => {
    expect(new Set(year.chats.map(({ candidate }) => candidate)).size).toBe(300);
    expect(new Set(year.chats.map(({ employer, host }) => `${employer} ${host}`)).size).toBe(36);
    expect(new Set(year.people.map(({ address }) => address)).size).toBe(300);
    expect(year.chats[0]?.bookedAt.localeCompare(year.foundedAt)).toBe(1);
    const wrong = year.chats.filter(({ bookedAt, start, end, cancelledAt }) => {
      const inOrder = bookedAt < start && start < end && end < '2026-02-28T12';
      return !inOrder || (cancelledAt !== null && (cancelledAt <= bookedAt || cancelledAt >= start));
    });
    expect(wrong).toEqual([]);
  });

  test('has nobody at two places at once, and nobody out of office hours', () => {
    const busy = year.chats.map(({ employer, host, start }) => `${employer} ${host} ${start}`);
    expect(new Set(busy).size).toBe(busy.length);
    const outside = year.chats.filter(({ employer, start }) => {
      const { dayOfWeek, hour } = Temporal.Instant.from(start).toZonedDateTimeISO(employers[employer]?.zone ?? 'UTC');
      return dayOfWeek > 5 || hour < 9 || hour >= 17;
    });
    expect(outside).toEqual([]);
  });

  test('says nothing that the commands refuse', () => {
    for (const { guest, hosts, observations, offer, expectations } of held) {
      for (const side of [guest, hosts]) if (side) FeedbackAnswers.parse(side.answers);
      for (const { content } of observations) ContentAsked.parse(content);
      if (offer) OfferTermsAsked.parse(offer.terms);
      if (expectations) ExpectationsAsked.parse(expectations);
    }
  });

  test('names pay as people do, in whole hundreds at least', () => {
    const bands = held.flatMap(({ observations, expectations }) => [
      ...observations.map(({ content }) => PayNamed.safeParse(content).data?.band),
      PayNamed.shape.band.safeParse(expectations?.['pay']).data,
    ]);
    const named = bands.filter((band) => band !== undefined);
    expect(named.length).toBeGreaterThan(200);
    const odd = named.filter(({ currency, from, to }) => [from, to].some((amount) => amount % (100 * 10 ** minorDigits(currency)) !== 0));
    expect(odd).toEqual([]);
  });

  test('marks everybody as made up', () => {
    for (const { id, name } of employers)
      expect([id, name]).toEqual([expect.stringMatching(/^demo-/), expect.stringMatching(/ \(demo\)$/)]);
    for (const { address } of year.people) expect(address).toMatch(/\.candor-demo\.invalid$/);
  });
});

describe('what was planted', () => {
  const { skills, skillsInFamilies, sentiment, bothAnswered } = manifestOf(year);
  const share = (term: string): number => (skills[term]?.wanted ?? 0) / (skills[term]?.candidates ?? 1);
  const mean = (id: string): number => (sentiment[id]?.sum ?? 0) / (sentiment[id]?.answers ?? 1);

  test('shows in the skills that it names, and in no others', () => {
    const neutral = effects.neutralSkills.map(share);
    const middle = neutral.reduce((sum, one) => sum + one, 0) / neutral.length;
    for (const one of neutral) expect(Math.abs(one - middle)).toBeLessThan(0.16);
    for (const [term, wanted] of Object.entries(effects.skills)) {
      expect(Math.sign(share(term) - middle)).toBe(Math.sign(wanted - effects.neutralShare));
      expect(skills[term]?.candidates).toBeGreaterThan(50);
    }
  });

  test('shows in the kind of roles that wants one skill, and in no other', () => {
    const { skill, family, share: planted } = effects.inFamily;
    for (const [name, inFamily] of Object.entries(skillsInFamilies)) {
      const { wanted = 0, candidates = 0 } = inFamily[skill] ?? {};
      expect({ name, isWanted: wanted / candidates > planted - 0.15 }).toEqual({ name, isWanted: name === family });
    }
    expect(skillsInFamilies[family]?.[skill]?.candidates).toBeGreaterThan(50);
  });

  test('shows in how gladly people would talk again', () => {
    for (const { id } of employers) {
      expect(sentiment[id]?.answers).toBeGreaterThan(40);
      expect(Math.abs(mean(id) - (effects.sentiment[id] ?? effects.usualSentiment))).toBeLessThan(0.6);
    }
  });

  test('shows in what is answered, offered and written down', () => {
    expect(bothAnswered / held.length).toBeCloseTo(effects.guestsAnswer * effects.hostsAnswer, 1);
    expect(manifestOf(year).offers / held.length).toBeCloseTo(effects.offers, 1);
    expect(manifestOf(year).transcripts / held.length).toBeCloseTo(effects.transcripts, 1);
  });

  test('makes one buzzword rise over the year and leaves another as it is', () => {
    const said = (term: string, from: string, until: string) => {
      const chats = held.filter(({ start }) => start >= from && start < until);
      return (
        chats.filter(({ observations }) => observations.some(({ content }) => 'term' in content && content.term === term)).length /
        chats.length
      );
    };
    const change = (term: string) => said(term, '2025-12', '2026-03') - said(term, '2025-03', '2025-06');
    expect(change(effects.buzzwords.rising.term)).toBeGreaterThan(0.15);
    expect(Math.abs(change(effects.buzzwords.steady.term))).toBeLessThan(0.08);
  });
});
