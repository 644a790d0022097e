import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Refused } from '../api/problem.ts';
import type { Answers, Exchange } from './answers.ts';

/** What somebody signed in has noted about the other side already: the form begins with it. By a link nothing was noted. */
export async function notedAnswers({ conversationId, other }: Exchange, token: string | undefined): Promise<Partial<Answers>> {
  if (token !== undefined) return {};
  try {
    const { skills, moments } = await answered(() =>
      api.GET('/api/interviews/conversations/{conversationId}/noted-answers', {
        params: { path: { conversationId }, query: { about: other.personId } },
      }),
    );
    return { skills, moments: moments.flatMap(({ text, how, partId }) => (text === null ? [] : [{ text, how, partId }])) };
  } catch (failure) {
    // nothing can be begun with: the form is empty
    if (failure instanceof Refused) return {};
    throw failure;
  }
}
