import {
  confidenceStream,
  conversationStream,
  exchangeStream,
  observedStream,
  personStream,
  type StreamDefinition,
  selfEstimateStream,
} from '@candor/contracts';
import { published, receive, type TestInstallation, type Told } from '@candor/testing';

const at = '2026-02-10T10:00:00.000Z';
const employers = ['acme', 'bolt', 'core', 'dune'];
const skills = ['rust', 'kafka', 'kubernetes'];
const nothing = { texts: {}, moments: [], expectations: {}, flagged: [], heldBack: [] };

const commit = (stream: StreamDefinition, subject: string, ...events: readonly Told[]) => published(stream, subject, events, 1, at);

const verified = (personId: string) =>
  commit(personStream, personId, { type: 'PersonAddressSet', data: { personId, address: 'sealed', verified: true } });

interface Met {
  readonly conversationId: string;
  readonly organizationId: string;
  readonly guestId: string;
}

/** A conversation that was held, with what its host said of it; in it a skill came up. */
function met({ conversationId, organizationId, guestId }: Met, listening: number, term: string, how: 'asked-for' | 'glossed-over') {
  const hostId = `host-of-${organizationId}`;
  const who = { conversationId, organizationId, kind: 'exploratory' };
  const meeting = { ...who, sessionId: null, start: at, end: at, hostIds: [hostId], guestId };
  const exchangeId = `${conversationId}.${hostId}`;
  const pair = { ...who, exchangeId, hostId, guestId };
  const host = { ...nothing, scales: { 'would-talk-again': 8, listening }, skills: [{ term: 'Rust', verdict: 'stood-out' }] };
  const of = { conversationId, organizationId, authorId: hostId, side: 'host', observationId: `${conversationId}-${term}` };
  const content = { kind: 'skill', termId: `skill/${term}`, how };
  const said = { polarity: 'neutral', saidBy: 'host', sureness: 'certain', stance: null, forOrganization: false };
  return [
    commit(
      conversationStream,
      conversationId,
      { type: 'ConversationPlanned', data: { ...meeting, bookingId: conversationId, chatTypeId: 'intro', roleFamily: null } },
      { type: 'ConversationEnded', data: { ...meeting, endedAt: at, by: 'rule' } },
    ),
    commit(
      exchangeStream,
      exchangeId,
      { type: 'ExchangeOpened', data: { ...pair, endedAt: at, deadline: at, formVersion: 1 } },
      { type: 'ExchangeRevealed', data: { ...pair, formVersion: 1, revealedAt: at, why: 'both', host, guest: null } },
    ),
    commit(observedStream, of.observationId, {
      type: 'ObservationPublished',
      data: { ...of, about: 'market', aboutIds: [], content, ...said },
    }),
  ];
}

/** As if so many others had talked to employers about skills, and somebody had met hosts of four employers and thought well of themselves. */
export async function marketOf(it: TestInstallation, personId: string): Promise<void> {
  const others = Array.from({ length: 24 }, (_, index) => {
    const [guestId, conversationId] = [`other-${index}`, `of-other-${index}`];
    const organizationId = employers[index % employers.length] ?? '';
    const term = skills[index % skills.length] ?? '';
    const chat = met({ conversationId, organizationId, guestId }, 4, term, index % 4 === 0 ? 'glossed-over' : 'asked-for');
    return [verified(guestId), ...chat];
  });
  const own = employers.flatMap((organizationId, index) => {
    const conversationId = `own-${organizationId}`;
    const exchangeId = `${conversationId}.host-of-${organizationId}`;
    const estimate = { exchangeId, authorId: personId, side: 'guest', estimates: { listening: 4 + (index % 2) } };
    return [
      ...met({ conversationId, organizationId, guestId: personId }, 3 + (index % 2), 'rust', 'asked-for'),
      commit(selfEstimateStream, `${exchangeId}/guest`, { type: 'SelfEstimatePublished', data: estimate }),
      commit(confidenceStream, `${conversationId}/${personId}`, {
        type: 'ConfidencePublished',
        data: { conversationId, personId, confidence: 2 + (index % 3) },
      }),
    ];
  });
  await receive(it, 'analytics', ...others.flat(), ...own);
}
