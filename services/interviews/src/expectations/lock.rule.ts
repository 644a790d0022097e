import type { Instant } from '@candor/contracts';
import type { Conversation } from '../conversation/conversation.rule.ts';

/** Expectations are what somebody expected before: once it has started, or its time has come, they stay as they are. */
export const isLocked = ({ status, start }: Pick<Conversation, 'status' | 'start'>, now: Instant): boolean =>
  status !== 'planned' || start <= now;
