import { eventually } from '@candor/testing';
import { good, type Someone } from './asking.ts';
import type { Doings, Founded } from './world.ts';

export const patiently = { within: 240_000, every: 500 };

/** What a recruiter writes down of the conversation that a booking has become. */
export async function conversed(doings: Doings, { recruiter }: Founded, conversationId: string) {
  const asRecruiter = await doings.as(recruiter);
  const url = 'api/interviews';
  await eventually(async () => good(await asRecruiter.get(`${url}/conversations/${conversationId}`)), {
    what: 'the conversation',
    ...patiently,
  });
  const terms = { role: 'Engineer', place: { country: 'DE' }, currency: 'EUR', base: 7_000_000, period: 'year' };
  const offer = { conversationId, extendedOn: '2026-03-01', terms, note: 'Rosebud' };
  const { offerId } = good<{ offerId: string }>(await asRecruiter.post(`${url}/offers`, offer));
  const { importId } = good<{ importId: string }>(await asRecruiter.post(`${url}/history-imports`, { kind: 'conversations' }));
  return { offerId, importId };
}

/** A question of each organization, and how a candidate tells her story in a conversation. */
export async function prepared(doings: Doings, organizations: readonly Founded[], ana: Someone, conversationId: string): Promise<void> {
  const url = 'api/interviews';
  const question = { text: 'How many nights are on call?', learns: 'The nights', kinds: ['exploratory'], topic: 'conditions' };
  for (const { recruiter } of organizations) good(await (await doings.as(recruiter)).put(`${url}/questions/fresh`, question));
  const asAna = await doings.as(ana);
  good(await asAna.put(`${url}/pitch/parts/fresh`, { title: 'Berlin suits me' }));
  good(await asAna.put(`${url}/pitch/parts/fresh/variants/fresh`, { text: 'Berlin suits me' }));
  good(await asAna.put(`${url}/conversations/${conversationId}/pitch`, {}));
}
