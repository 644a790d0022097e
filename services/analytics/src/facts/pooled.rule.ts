import type { Instant, Origin } from '@candor/contracts';

/** Whether one organization may keep one candidate in mind. */
export interface Pooled {
  readonly organizationId: string;
  readonly candidateId: string;
  readonly conversationId: string | null;
  readonly origin: Origin;
  readonly askedAt: Instant;
  readonly joinedAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly state: 'asked' | 'joined' | 'declined' | 'left';
  readonly people: readonly string[];
}
