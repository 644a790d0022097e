import { type Commit, conversationStream, exchangeIdOf, FeedbackAnswers } from '@candor/contracts';
import { eventually, published, receive, type TestInstallation } from '@candor/testing';
import { good, linkOf, type Someone } from './asking.ts';
import { type Doings, type Founded, now, patiently } from './world.ts';

export interface FeedbackWorld {
  readonly links: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

const answers = FeedbackAnswers.parse({ scales: { 'would-talk-again': 8 }, texts: { strengths: 'Came to the point' } });
const expiresAt = '2026-08-01T00:00:00.000Z';

/** Exchanges of Hana with Ana, one of them revealed, and with Cem, as if interviews had told that their conversations have ended. */
export async function madeFeedback(
  it: TestInstallation,
  doings: Doings,
  { interviewer }: Founded,
  { ana, cem }: { readonly ana: Someone; readonly cem: Someone },
): Promise<FeedbackWorld> {
  const open = async (conversationId: string, guest: Someone): Promise<string> => {
    await receive(it, 'feedback', ended(conversationId, interviewer, guest));
    const exchangeId = exchangeIdOf(conversationId, interviewer.person);
    await eventually(async () => good(await (await doings.as(guest)).get(`api/feedback/exchanges/${exchangeId}`)), patiently);
    return exchangeId;
  };
  const exchangeId = await open('talked', ana);
  const revealedExchange = await open('read', ana);
  const otherExchange = await open('talked-too', cem);
  for (const someone of [ana, interviewer]) {
    const client = await doings.as(someone);
    good(await client.put(`api/feedback/exchanges/${exchangeId}/draft`, { answers }));
    good(await client.post(`api/feedback/exchanges/${revealedExchange}/submission`, { answers }));
  }
  const link = async (purpose: string, subject: string, { person }: Someone) =>
    (await linkOf(it, { purpose, subject, person, organization: 'acme', expiresAt }))['candor-link'] ?? '';
  const feedback = await link('feedback', exchangeId, ana);
  return {
    links: {
      feedback,
      'other feedback': await link('feedback', otherExchange, cem),
    },
    places: { exchangeId, revealedExchange, feedbackToken: feedback },
  };
}

function ended(conversationId: string, host: Someone, guest: Someone): Commit {
  const [start, end] = ['2026-03-02T08:00:00.000Z', '2026-03-02T08:30:00.000Z'];
  const who = { organizationId: 'acme', sessionId: null, kind: 'exploratory', hostIds: [host.person], guestId: guest.person };
  const data = { conversationId, ...who, start, end, endedAt: end, by: 'host' };
  return published(conversationStream, conversationId, [{ type: 'ConversationEnded', data }], 1, now);
}
