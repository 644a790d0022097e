import { conversationStream, exchangeStream, personStream } from '@candor/contracts';
import { eventually, type HttpClient, published, receive, type TestInstallation } from '@candor/testing';
import { good } from '../authorization/asking.ts';
import { patiently } from '../authorization/world.ts';

const at = '2026-02-10T10:00:00.000Z';

/** As if so many guests of Acme had met a host, and said from 1 to 5 how well they listened. */
export async function ratedByGuests(it: TestInstallation, hostId: string, ratings: readonly number[]): Promise<void> {
  const commits = ratings.flatMap((listening, index) => {
    const [guestId, conversationId] = [`guest-${index}`, `met-${index}`];
    const exchangeId = `${conversationId}.${hostId}`;
    const who = { conversationId, organizationId: 'acme', kind: 'exploratory' };
    const meeting = { ...who, sessionId: null, start: at, end: at, hostIds: [hostId], guestId };
    const pair = { ...who, exchangeId, hostId, guestId };
    const nothing = { texts: {}, skills: [], moments: [], expectations: {}, flagged: [], heldBack: [], forOrganization: false };
    const guest = { ...nothing, scales: { 'would-talk-again': 8, listening } };
    return [
      published(
        personStream,
        guestId,
        [{ type: 'PersonAddressSet', data: { personId: guestId, address: 'sealed', verified: true } }],
        1,
        at,
      ),
      published(
        conversationStream,
        conversationId,
        [
          { type: 'ConversationPlanned', data: { ...meeting, bookingId: conversationId, chatTypeId: 'hello', roleFamily: null } },
          { type: 'ConversationEnded', data: { ...meeting, endedAt: at, by: 'rule' } },
        ],
        1,
        at,
      ),
      published(
        exchangeStream,
        exchangeId,
        [
          { type: 'ExchangeOpened', data: { ...pair, endedAt: at, deadline: at, formVersion: 1 } },
          { type: 'ExchangeRevealed', data: { ...pair, formVersion: 1, revealedAt: at, why: 'both', host: null, guest } },
        ],
        1,
        at,
      ),
    ];
  });
  await receive(it, 'analytics', ...commits);
}

interface Speakers {
  readonly wordingVersion: number;
  readonly speakers: readonly { readonly personId: string; readonly side: 'host' | 'guest' }[];
}

const lines = ['HOST: What breaks first? And what do you do then?', 'GUEST: The queue. Then we look at the backlog. Why do you ask?'];

/** A chat of a host that was written down, with a transcript that both agreed to and that has been measured. */
export async function writtenDown(host: HttpClient, byLink: (link: string) => HttpClient): Promise<void> {
  const url = 'api/interviews/conversations';
  const chat = { start: '2026-02-27T09:00:00Z', otherName: 'Petra Park' };
  const { conversationId } = good<{ conversationId: string }>(await host.post(url, chat));
  const { link } = good<{ link: string }>(await host.post(`${url}/${conversationId}/invitation`, {}));
  const guest = byLink(link.slice(link.lastIndexOf('/') + 1));
  const transcript = `${url}/${conversationId}/transcript`;
  const { wordingVersion: version, speakers } = good<Speakers>(await host.get(transcript));
  for (const one of [host, guest]) good(await one.put(`${transcript}/consent`, { version, locale: 'en' }));
  const meant = speakers.map(({ personId, side }) => `speaker=${side.toUpperCase()}%3D${personId}`).join('&');
  const file = new TextEncoder().encode(lines.join('\n'));
  good(await host.put(`${transcript}?${meant}`, file, { headers: { 'content-type': 'text/plain' } }));
  const measured = async () => good(await host.get(`${transcript}/analysis`));
  await eventually(measured, { what: 'the transcript to be measured', ...patiently });
}
