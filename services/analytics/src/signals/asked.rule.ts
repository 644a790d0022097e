import type { CellDimensions } from '@candor/contracts';
import type { Chat, Exchange } from '../facts/chat.rule.ts';
import type { Contribution } from './signal.rule.ts';

/** A guest who was asked something after a chat, and what they answered; `undefined`: nothing. */
export const askedOf = (
  { meeting }: Chat,
  { guestId, revealedAt }: Exchange,
  dimensions: CellDimensions,
  answer: number | undefined,
): Contribution => ({
  dimensions,
  at: revealedAt,
  person: guestId,
  employer: meeting?.organizationId ?? null,
  values: { asked: 1, ...(answer === undefined ? {} : { n: 1, sum: answer }) },
});
