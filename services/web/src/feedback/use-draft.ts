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
        return { ...nothing, ...(draft.answers as Partial<Answers>) };
      } catch (failure) {
        if (!(failure instanceof Refused) || failure.problem.status !== 404) throw failure;
        return exchange.own === null ? { ...nothing, ...(await notedBefore(exchange, token)) } : answersOf(exchange);
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  useEffect(() => {
    if (data && !touched.current) setAnswers(data);
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
  const isPrefilled =
    exchange.own === null && answers !== undefined && answers === data && answers.skills.length + answers.moments.length > 0;
  return { answers, change, state, isPrefilled };
}

/** What they noted about the other one, to begin with. A link for feedback does not open notes. */
async function notedBefore({ conversationId, other }: Exchange, token: string | undefined): Promise<Partial<Answers>> {
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
