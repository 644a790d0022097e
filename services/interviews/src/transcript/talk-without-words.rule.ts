import type { CommandsOf, TalkMeasures, TalkStream } from '@candor/contracts';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { usualFor } from '../conversation/conversation-kinds.rule.ts';

type Of = Pick<Conversation, 'conversationId' | 'organizationId' | 'kind'>;
type Side = TalkMeasures['sides']['host'];

const counted = ({ talkMs: ms, questions }: Side) => ({ ms, questions });

/** What others may count of a transcript, beside what is usual for such a conversation. */
export const talkWithoutWords = (
  { conversationId, organizationId, kind }: Of,
  transcriptId: string,
  { sides: { host, guest } }: TalkMeasures,
): CommandsOf<TalkStream>['publish'] => ({
  conversationId,
  organizationId,
  transcriptId,
  host: counted(host),
  guest: counted(guest),
  guestTarget: Math.round(100 * usualFor(kind).guestTalkShare),
});
