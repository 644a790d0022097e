import type { EventsOf, ExchangeStream, FeedbackSide, Instant } from '@candor/contracts';

export type Opened = EventsOf<ExchangeStream>['ExchangeOpened'];
type Revealed = EventsOf<ExchangeStream>['ExchangeRevealed'];

export interface Reply {
  readonly side: FeedbackSide;
  /** Sealed. */
  readonly text: string;
  readonly at: Instant;
}

export type Exchange =
  | { readonly status: 'none' }
  | { readonly status: 'open' | 'closed'; readonly opened: Opened }
  | { readonly status: 'revealed'; readonly opened: Opened; readonly revealed: Revealed; readonly replies: readonly Reply[] };

/** One that there is. */
export type Known = Exclude<Exchange, { readonly status: 'none' }>;
