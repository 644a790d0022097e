import { eventually } from '@candor/testing';
import { good } from './asking.ts';
import { type Doings, type Founded, patiently } from './world.ts';

/** What is written down of the conversation that a booking has become, and of chats outside. */
export async function conversations(doings: Doings, { recruiter, interviewer }: Founded, conversationId: string) {
  const [asRecruiter, asHost] = await Promise.all([doings.as(recruiter), doings.as(interviewer)]);
  const url = 'api/interviews';
  const planned = async () => good(await asRecruiter.get(`${url}/conversations/${conversationId}`));
  await eventually(planned, { what: 'the conversation', ...patiently });
  const terms = { role: 'Engineer', place: { country: 'DE' }, currency: 'EUR', base: 7_000_000, period: 'year' };
  const offer = { conversationId, extendedOn: '2026-03-01', terms, note: 'Rosebud' };
  const { offerId } = good<{ offerId: string }>(await asRecruiter.post(`${url}/offers`, offer));
  const { importId } = good<{ importId: string }>(await asRecruiter.post(`${url}/history-imports`, { kind: 'conversations' }));
  const outside = async () => {
    const chat = { start: '2026-03-01T09:00:00Z', otherName: 'Rosebud' };
    const recorded = good<{ conversationId: string }>(await asHost.post(`${url}/conversations`, chat));
    const { link } = good<{ link: string }>(await asHost.post(`${url}/conversations/${recorded.conversationId}/invitation`, {}));
    return { id: recorded.conversationId, link: link.slice(link.lastIndexOf('/') + 1) };
  };
  const [one, another] = [await outside(), await outside()];
  return {
    links: { conversation: one.link, 'other conversation': another.link },
    places: { offerId, importId, outside: one.id },
  };
}
