import { exchangeIdOf, exchangeStream } from '@candor/contracts';
import { published, type TestInstallation } from '@candor/testing';
import { type Booked, receive } from './acme.ts';

interface Said {
  readonly scales?: Readonly<Record<string, number>>;
  readonly skills?: readonly { readonly term: string; readonly verdict: 'stood-out' | 'missed' }[];
  readonly moments?: readonly { readonly partId: string | null; readonly text: string; readonly how: 'landed' | 'fell-flat' }[];
}

/** What feedback would publish of a pair: that they were asked, and what the host said when it was revealed. */
export async function revealed(installation: TestInstallation, { bookingId, hostIds, guestId, end }: Booked, said: Said): Promise<void> {
  const [hostId = ''] = hostIds;
  const exchangeId = exchangeIdOf(bookingId, hostId);
  const pair = { exchangeId, conversationId: bookingId, organizationId: 'acme', kind: 'exploratory', hostId, guestId };
  const host = { scales: {}, texts: {}, skills: [], moments: [], expectations: {}, flagged: [], heldBack: [], ...said };
  const deadline = new Date(Date.parse(end) + 14 * 86_400_000).toISOString();
  await receive(
    installation,
    published(exchangeStream, exchangeId, [
      { type: 'ExchangeOpened', data: { ...pair, endedAt: end, deadline, formVersion: 1 } },
      { type: 'ExchangeRevealed', data: { ...pair, formVersion: 1, revealedAt: end, why: 'both', host, guest: null } },
    ]),
  );
}
