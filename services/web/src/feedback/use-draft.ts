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
        if (failure instanceof Refused && failure.problem.status === 404) return answersOf(exchange);
        throw failure;
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
  return { answers, change, state };
}
