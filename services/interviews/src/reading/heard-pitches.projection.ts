import { exchangeStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import type { HeardBy } from '../pitch/pitch-measure.rule.ts';

/** What hosts said of the guest of a conversation, words aside, by host: from the reveal on. */
export interface HeardPitchRow {
  readonly conversationId: string;
  readonly guestId: string;
  readonly byHost: Readonly<Record<string, HeardBy>>;
}

/** By conversation: each of its hosts has an exchange with the guest. */
export const heardPitches: Projection<HeardPitchRow> = {
  name: 'heard-pitches',
  version: 1,
  from: [
    rowsFrom<typeof exchangeStream, HeardPitchRow>(exchangeStream, ({ data: { conversationId } }) => conversationId, {
      ExchangeRevealed: (row, { data: { conversationId, guestId, hostId, host } }) => {
        if (!host) return row;
        const heard = { scales: host.scales, moments: host.moments.map(({ partId, how }) => ({ partId, how })) };
        return { conversationId, guestId, byHost: Object.fromEntries([...Object.entries(row?.byHost ?? {}), [hostId, heard]].toSorted()) };
      },
    }),
  ],
};
