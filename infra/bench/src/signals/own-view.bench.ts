import { AnalyticsModule } from '@candor/analytics';
import { type Commit, conversationStream, exchangeIdOf, exchangeStream, FeedbackAnswers, type MyMarketView } from '@candor/contracts';
import { FeedbackModule } from '@candor/feedback';
import { guestOf, Pairs } from '../feedback/pairs.ts';
import { startInstallation } from '../log/installation.ts';
import { startKeyServer } from '../log/key-server.ts';
import { commitsOf, receive } from '../log/told.ts';
import type { World } from '../log/world.ts';
import { percentile } from '../measuring/figures.ts';
import { type Section, timesLine } from '../measuring/section.ts';
import { Asking } from '../scheduling/http.ts';

const answers = FeedbackAnswers.parse({
  scales: { 'would-talk-again': 8, communication: 4, preparation: 5, professionalism: 4, listening: 3, substance: 5 },
  texts: { strengths: 'Open about what is hard there, and came to the point.' },
});
const patience = 600_000;
const before = '2026-01-10T10:00:00.000Z';

/** From the answer that reveals a conversation until its guest's own market counts it: through two services and Kafka. */
export async function ownView(world: World): Promise<Section> {
  const samples = world.pace.rounds * 20;
  const installation = await startInstallation(world, [FeedbackModule, AnalyticsModule]);
  const keys = await startKeyServer(world, installation);
  const [feedback, analytics] = [new Asking(installation.url('feedback')), new Asking(installation.url('analytics'))];
  const pairs = new Pairs(installation, feedback, samples);
  const ratings = async (person: string): Promise<number> => {
    const headers = { authorization: `Bearer ${await keys.token({ person, side: 'candidate' })}` };
    const { status, body } = await analytics.ask<MyMarketView>('GET', '/my-market', { headers });
    if (status !== 200) throw new Error(`the own market was answered ${status}: ${JSON.stringify(body)}`);
    return body.figures.find(({ signal }) => signal === 'own-course')?.n ?? 0;
  };
  const until = async (person: string, count: number): Promise<void> => {
    for (const end = performance.now() + patience; (await ratings(person)) < count; )
      if (performance.now() > end) throw new Error(`${person} has not ${count} rated conversations`);
  };
  try {
    const database = installation.database('analytics');
    await receive(database, Array.from({ length: samples }, (_, n) => toldOf(n)).flat());
    await pairs.open();
    const times: number[] = [];
    for (let n = 0; n < samples; n++) {
      const exchangeId = pairs.next();
      const guest = guestOf(exchangeId);
      await pairs.submit(exchangeId, 'host', { answers });
      await pairs.submit(exchangeId, 'guest', { answers });
      const began = performance.now();
      await until(guest, 3);
      times.push(performance.now() - began);
    }
    return {
      title: 'One’s own market after a reveal',
      lines: [timesLine('from the answer that reveals until the own market counts the conversation', times)],
      gates: [{ name: 'ms until it counts, p95', value: percentile(times, 0.95), goal: 2_000, atLeast: false }],
      notes: ['Feedback and analytics in one process, Kafka between them; asked again as soon as the answer is there.'],
    };
  } finally {
    for (const one of [feedback, analytics]) one.close();
    keys.close();
    await installation.close();
  }
}

/** Conversations of a guest: one that is answered here, and two others; of fewer than three employers nobody is told what hosts say. */
const toldOf = (n: number): readonly Commit[] => [
  ...held(`talk-${n}`, 'acme', 'hana', n),
  ...['bolt', 'core'].flatMap((organizationId) => {
    const [conversationId, hostId] = [`earlier-${organizationId}-${n}`, `host-of-${organizationId}`];
    const exchangeId = exchangeIdOf(conversationId, hostId);
    const pair = { exchangeId, conversationId, organizationId, kind: 'exploratory', hostId, guestId: `guest of talk-${n}`, formVersion: 1 };
    const host = { ...answers, flagged: [], heldBack: [], forOrganization: false };
    const events = [
      { type: 'ExchangeOpened', data: { ...pair, endedAt: before, deadline: before } },
      { type: 'ExchangeRevealed', data: { ...pair, revealedAt: before, why: 'both', host, guest: null } },
    ];
    return [...held(conversationId, organizationId, hostId, n), ...commitsOf(exchangeStream, exchangeId, events, before)];
  }),
];

function held(conversationId: string, organizationId: string, hostId: string, n: number): readonly Commit[] {
  const who = { conversationId, organizationId, sessionId: null, kind: 'exploratory', hostIds: [hostId], guestId: `guest of talk-${n}` };
  const meeting = { ...who, start: before, end: before };
  const events = [
    { type: 'ConversationPlanned', data: { ...meeting, bookingId: conversationId, chatTypeId: 'hello', roleFamily: 'data' } },
    { type: 'ConversationEnded', data: { ...meeting, endedAt: before, by: 'rule' } },
  ];
  return commitsOf(conversationStream, conversationId, events, before);
}
