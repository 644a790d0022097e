import type { FeedbackSide, Instant } from '@candor/contracts';

/** How somebody rated themselves, from 1 to 5. */
export type OwnRating =
  | {
      readonly when: 'before';
      readonly personId: string;
      readonly at: Instant;
      readonly conversationId: string;
      readonly confidence: number;
    }
  | {
      readonly when: 'after';
      readonly personId: string;
      readonly at: Instant;
      readonly exchangeId: string;
      readonly side: FeedbackSide;
      readonly estimates: Readonly<Record<string, number>>;
    };
