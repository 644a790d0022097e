import type { ConversationKind, Instant } from '@candor/contracts';
import type { Chat } from '../facts/chat.rule.ts';
import { industryIn, roleFamilyIn } from './dimensions.rule.ts';
import { skillNamed } from './noted-terms.rule.ts';

export type SkillHow = 'asked-for' | 'praised' | 'glossed-over' | 'missing';

export interface SkillInChat {
  readonly skill: string;
  readonly at: Instant;
  readonly guestId: string;
  readonly kind: ConversationKind;
  readonly organizationId: string | null;
  /** As the candidate said before the chat; `unknown`: they did not. */
  readonly industry: string;
  /** As the employer said of what was booked; `unknown`: it did not. */
  readonly roleFamily: string;
  /** What both sides noted about it, and the host's feedback. */
  readonly hows: ReadonlySet<SkillHow>;
  /** Which sides said that it was strong. */
  readonly praisedBy: ReadonlySet<'host' | 'guest'>;
}

/** The skills of the guest that came up in a conversation, each once, as of when that was first known. */
export function skillsIn(chat: Chat): readonly SkillInChat[] {
  const { meeting, observed, exchanges } = chat;
  if (!meeting) return [];
  const { guestId, kind, organizationId } = meeting;
  const of = { guestId, kind, organizationId, industry: industryIn(chat), roleFamily: roleFamilyIn(meeting) };
  const found = new Map<string, SkillInChat>();
  const add = (skill: string, how: SkillHow, side: 'host' | 'guest', at: Instant) => {
    const before = found.get(skill);
    const hows = new Set([...(before?.hows ?? []), how]);
    const praisedBy = new Set([...(before?.praisedBy ?? []), ...(how === 'praised' ? [side] : [])]);
    found.set(skill, { ...of, skill, at: before && before.at < at ? before.at : at, hows, praisedBy });
  };
  for (const { content, side, at } of observed)
    if (content.kind === 'skill' && content.termId !== null) add(content.termId, content.how, side, at);
  for (const { host, revealedAt } of exchanges)
    for (const { term, verdict } of host?.skills ?? [])
      add(skillNamed(term), verdict === 'stood-out' ? 'praised' : 'missing', 'host', revealedAt);
  return [...found.values()];
}
