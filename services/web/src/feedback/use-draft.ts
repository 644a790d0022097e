import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { Refused } from '../api/problem.ts';
import type { Answers, Exchange } from './answers.ts';
import { answersOf, nothing, submissionOf } from './answers.ts';

/** So long after the last key a draft is saved, in ms. */
const rest = 800;

/** What was begun, on whichever device; saved while it is written. `answers` is undefined until it is known. */
export function useDraft(exchange: Exchange, token: string | undefined) {
  const { exchangeId } = exchange;
  const path = { exchangeId };
  const [answers, setAnswers] = useState<Answers | undefined>();
  const [state, setState] = useState<'saved' | 'saving' | 'unsaved' | undefined>();
  const touched = useRef(false);
  const { data } = useQuery({
    queryKey: ['draft', exchangeId, token],
    queryFn: async () => {
      try {
        const { draft } = await answered(() =>
          api.GET('/api/feedback/exchanges/{exchangeId}/draft', { params: { path }, headers: byLink(token) }),
        );
        return { answers: { ...nothing, ...(draft.answers as Partial<Answers>) }, isPrefilled: false };
      } catch (failure) {
        if (!(failure instanceof Refused) || failure.problem.status !== 404) throw failure;
        if (exchange.own !== null) return { answers: answersOf(exchange), isPrefilled: false };
        const noted = await notedBefore(exchange, token);
        return { answers: { ...nothing, ...noted }, isPrefilled: Object.values(noted).some((list) => list.length > 0) };
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  useEffect(() => {
    if (data && !touched.current) setAnswers(data.answers);
  }, [data]);
  useEffect(() => {
    if (!answers || !touched.current) return undefined;
    const timer = setTimeout(() => {
      setState('saving');
      answered(() =>
        api.PUT('/api/feedback/exchanges/{exchangeId}/draft', {
          params: { path: { exchangeId } },
          headers: byLink(token),
          body: submissionOf(answers, [], false),
        }),
      ).then(
        () => setState('saved'),
        () => setState('unsaved'),
      );
    }, rest);
    return () => clearTimeout(timer);
  }, [answers, exchangeId, token]);
  const change = (part: Partial<Answers>) => {
    touched.current = true;
    setAnswers((now) => ({ ...(now ?? nothing), ...part }));
  };
  return { answers, change, state, isPrefilled: data?.isPrefilled === true };
}

/** What they noted about the other one, to begin with. A link for feedback does not open notes. */
async function notedBefore(
  { conversationId, other }: Exchange,
  token: string | undefined,
): Promise<Partial<Pick<Answers, 'skills' | 'moments'>>> {
  if (token !== undefined) return {};
  try {
    const params = { path: { conversationId }, query: { about: other.personId } };
    const { skills, moments } = await answered(() => api.GET('/api/interviews/conversations/{conversationId}/noted-answers', { params }));
    return { skills, moments: moments.flatMap(({ text, how }) => (text === null ? [] : [{ text, how }])) };
  } catch (failure) {
    if (failure instanceof Refused) return {};
    throw failure;
  }
}
