import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Refused } from '../api/problem.ts';
import { type Answers, type Exchange, nothing } from './answers.ts';

/** What notes say already: skills, and moments of the story that was told. */
export type Noted = Pick<Answers, 'skills' | 'moments'>;

/** What somebody signed in has noted about the other side already: the form begins with it. By a link nothing was noted. */
export async function notedAnswers({ conversationId, other }: Exchange, token: string | undefined): Promise<Noted> {
  if (token !== undefined) return nothing;
  try {
    const { skills, moments } = await answered(() =>
      api.GET('/api/interviews/conversations/{conversationId}/noted-answers', {
        params: { path: { conversationId }, query: { about: other.personId } },
      }),
    );
    return { skills, moments: moments.flatMap(({ text, how, partId }) => (text === null ? [] : [{ text, how, partId }])) };
  } catch (failure) {
    // nothing can be begun with: the form is empty
    if (failure instanceof Refused) return nothing;
    throw failure;
  }
}

/** Of what notes said, what is sent along as the form stands. */
export const sentAlong = (noted: Noted, answers: Noted): Noted => ({
  skills: noted.skills.filter(({ term, verdict }) => answers.skills.some((skill) => skill.term === term && skill.verdict === verdict)),
  moments: noted.moments.filter(({ text, how }) => answers.moments.some((moment) => moment.text === text && moment.how === how)),
});
