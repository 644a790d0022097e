import type { Answer } from '../api/types.ts';

export type Measures = Answer<'/api/interviews/conversations/{conversationId}/transcript/analysis', 'get'>['measures'];
type Conversation = Answer<'/api/interviews/conversations/{conversationId}', 'get'>;

/** How much was spoken and asked in one conversation. Shares are from 0 to 1. */
export interface Talk {
  readonly conversationId: string;
  readonly start: string;
  readonly guest: string | null;
  readonly guestShare: number;
  /** What is usual for such a conversation. */
  readonly usual: number;
  /** Asked by oneself; where it is not known who of several hosts asked, by all of them. */
  readonly questions: number;
  readonly guestQuestions: number;
}

export function talkOf(
  { conversationId, start, guest, usual }: Pick<Conversation, 'conversationId' | 'start' | 'guest' | 'usual'>,
  { sides, speakers }: Pick<Measures, 'sides' | 'speakers'>,
  personId: string,
): Talk {
  const own = speakers.find((speaker) => speaker.personId === personId);
  return {
    conversationId,
    start,
    guest: guest.name,
    guestShare: sides.guest.share,
    usual: usual.guestTalkShare,
    questions: own?.questions ?? sides.host.questions,
    guestQuestions: sides.guest.questions,
  };
}

export interface TalkTogether {
  readonly n: number;
  readonly guestShare: number;
  readonly usual: number;
  readonly questions: number;
  /** The conversations in which guests had the least and the most of the time. */
  readonly least: number;
  readonly most: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Over conversations, each counted once; undefined: there are none. */
export function talkTogether(talks: readonly Talk[]): TalkTogether | undefined {
  if (talks.length === 0) return undefined;
  const shares = talks.map(({ guestShare }) => guestShare);
  return {
    n: talks.length,
    guestShare: mean(shares),
    usual: mean(talks.map(({ usual }) => usual)),
    questions: mean(talks.map(({ questions }) => questions)),
    least: Math.min(...shares),
    most: Math.max(...shares),
  };
}
