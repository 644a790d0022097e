import type { Chat } from '../facts/chat.rule.ts';
import { wilson } from '../statistics/wilson.rule.ts';
import { kindOfChat } from './kinds-of-chat.rule.ts';
import { type Contribution, meanOf, type OfPerson, type Signal } from './signal.rule.ts';

const often = (people: readonly OfPerson[], name: string): number => people.filter((person) => meanOf(person, name) >= 0.5).length;

export const skillsInDemand: Signal<'chats'> = {
  key: 'skills-in-demand',
  version: 1,
  title: 'Skills in demand, and skills that are glossed over',
  definition:
    'Of candidates in whose conversations a skill came up, the share with whom it was asked for or praised, rather than glossed over or missing. A candidate counts once for each skill: as asked for where it was in at least half of their conversations.',
  audience: 'candidate',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'skill', values: 'open', overlapping: true }, kindOfChat],
  lattice: [['skill', 'kind'], ['skill']],
  contributions: ({ meeting, observed }: Chat): readonly Contribution[] => {
    if (!meeting) return [];
    const skills = new Map<string, { readonly at: string; readonly hows: Set<string> }>();
    for (const { content, at } of observed)
      if (content.kind === 'skill' && content.termId !== null) {
        const before = skills.get(content.termId);
        const hows = before?.hows ?? new Set<string>();
        hows.add(content.how);
        skills.set(content.termId, { at: before && before.at < at ? before.at : at, hows });
      }
    return [...skills].map(([skill, { at, hows }]) => ({
      dimensions: { skill, kind: meeting.kind },
      at,
      person: meeting.guestId,
      employer: meeting.organizationId,
      values: {
        n: 1,
        wanted: hows.has('asked-for') || hows.has('praised') ? 1 : 0,
        praised: hows.has('praised') ? 1 : 0,
        missing: hows.has('missing') ? 1 : 0,
      },
    }));
  },
  measure: (people) => {
    const share = wilson(often(people, 'wanted'), people.length);
    return share && { value: share.share, interval: { low: share.low, high: share.high }, parts: [] };
  },
  unit: 'ratio',
  measured: 'Share of candidates',
  uncertainty: 'Wilson score interval (1927)',
  guard: 'market',
  chart: 'bars',
  says: ({ value }, { skill = '' }) =>
    `${skill.replace('skill/', '')} is asked for or praised with ${Math.round((value ?? 0) * 100)} % of the candidates it comes up with`,
};
