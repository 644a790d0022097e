import { good, type Someone } from './asking.ts';
import type { Doings, Founded } from './world.ts';

/** A question of each organization, and how a candidate tells her story in a conversation. */
export async function prepared(doings: Doings, organizations: readonly Founded[], ana: Someone, conversationId: string) {
  const url = 'api/interviews';
  const question = { text: 'How many nights are on call?', learns: 'The nights', kinds: ['exploratory'], topic: 'conditions' };
  for (const { recruiter } of organizations) good(await (await doings.as(recruiter)).put(`${url}/questions/fresh`, question));
  const asAna = await doings.as(ana);
  good(await asAna.put(`${url}/pitch/parts/fresh`, { title: 'Berlin suits me' }));
  good(await asAna.put(`${url}/pitch/parts/fresh/variants/fresh`, { text: 'Berlin suits me' }));
  good(await asAna.put(`${url}/conversations/${conversationId}/pitch`, {}));
  return { places: { item: 'try-the-link', exploratory: 'exploratory', question: 'default.last-week' } };
}
