import { CheckInAsked, ContactAsked } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import { type OwnMatters, ownMatters } from './own-matters.ts';
import type { PlannedChat } from './planned-chat.ts';
import { plannedYear } from './planned-year.ts';

const year = plannedYear({ seed: 1, conversations: 1_500, candidates: 300, lastDay: '2026-02-27' });
const all = ownMatters(year);
const chats = new Map(year.chats.map((chat) => [chat.n, chat]));

/** As many requests as it takes to tell of a chat. */
const asksOf = ({ happens, expectations, observations, outcomes, guest, hosts, offer, transcript }: PlannedChat): number =>
  3 +
  (happens === 'held' ? observations.length + outcomes.length : 0) +
  [expectations, guest, hosts, offer].filter(Boolean).length +
  (transcript === null ? 0 : 3);
const asksFor = ({ contacts, checkIns }: OwnMatters): number =>
  contacts.length + contacts.flatMap(({ ledTo }) => ledTo).length + checkIns.length;
const sum = (counts: readonly number[]): number => counts.reduce((before, count) => before + count, 0);

describe('what candidates keep for themselves', () => {
  test('is the same for the same year', () => expect(JSON.stringify(ownMatters(year))).toBe(JSON.stringify(all)));

  test('is of some of them, with the one of the tour, and makes the year hardly longer', () => {
    expect(all[0]).toMatchObject({ candidate: 0 });
    expect([all[0]?.contacts.length, (all[0]?.checkIns.length ?? 0) >= 8]).toEqual([2, true]);
    const [withContacts, withCheckIns] = (['contacts', 'checkIns'] as const).map(
      (what) => all.filter((one) => one[what].length > 0).length,
    );
    expect(withContacts).toBeGreaterThan(20);
    expect(withCheckIns).toBeGreaterThan(15);
    expect(sum(all.map(asksFor)) / sum(year.chats.map(asksOf))).toBeLessThan(0.03);
  });

  test('is nothing that the commands refuse, nor of chats that were not held', () => {
    for (const { candidate, contacts, checkIns } of all) {
      for (const { asked, from, at, ledTo } of contacts) {
        ContactAsked.parse(asked);
        const source = from === null ? undefined : chats.get(from);
        expect(source === undefined || (source.happens === 'held' && source.candidate === candidate && at > source.end)).toBe(true);
        for (const lead of ledTo) expect(chats.get(lead.n)).toMatchObject({ happens: 'held', candidate });
      }
      for (const { asked, day } of checkIns) {
        CheckInAsked.parse(asked);
        expect(day <= year.lastDay).toBe(true);
      }
      expect(new Set(checkIns.map(({ day }) => day)).size).toBe(checkIns.length);
    }
  });

  test('falls with some, rises with others and stays with the rest', () => {
    const changes = all.flatMap(({ checkIns }) => {
      const said = checkIns.map(({ asked }) => asked.satisfaction);
      const [early, late] = [said.slice(0, 3), said.slice(-3)].map((some) => sum(some) / 3);
      return said.length < 8 ? [] : [(late ?? 0) - (early ?? 0)];
    });
    const falling = changes.filter((change) => change < -0.6).length;
    const rising = changes.filter((change) => change > 0.6).length;
    expect([falling > 2, rising > 2, changes.length - falling - rising > 1]).toEqual([true, true, true]);
  });
});
