import { type ConversationKind, usualMinutes } from '@candor/contracts';

/** What is usual for a kind of conversation. */
export interface UsualConversation {
  readonly minutes: number;
  readonly choices: readonly number[];
  /** The part of the spoken time that the guest should have, from 0 to 1. */
  readonly guestTalkShare: number;
  readonly agenda: readonly string[];
}

type Kinds = Readonly<Record<ConversationKind, Omit<UsualConversation, 'minutes' | 'choices'>>>;

// Whoever leads asks most and speaks least: in an exploratory chat that is the candidate, in a screening the host.
const kinds: Kinds = {
  exploratory: { guestTalkShare: 0.4, agenda: ['introductions', 'expectations', 'guest-questions', 'exploring', 'next-steps'] },
  screening: { guestTalkShare: 0.65, agenda: ['introductions', 'expectations', 'qualifications', 'guest-questions', 'next-steps'] },
  fit: { guestTalkShare: 0.55, agenda: ['introductions', 'expectations', 'ways-of-working', 'guest-questions', 'next-steps'] },
  group: { guestTalkShare: 0.5, agenda: ['introductions', 'expectations', 'round', 'guest-questions', 'next-steps'] },
  assessment: { guestTalkShare: 0.6, agenda: ['introductions', 'expectations', 'reflection', 'guest-questions', 'next-steps'] },
};

export function usualFor(kind: ConversationKind): UsualConversation {
  const choices = usualMinutes[kind];
  return { ...kinds[kind], minutes: choices[0], choices };
}
