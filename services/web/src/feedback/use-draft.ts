import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import type { Answers, Exchange } from './answers.ts';
import { answersOf, nothing, submissionOf } from './answers.ts';
import { type Noted, notedAnswers, sentAlong } from './noted-answers.ts';

/** So long after the last key a draft is saved, and so long after it could not be, it is tried again, in ms. */
const rest = 800;
const again = 5_000;

interface Draft {
  readonly answers: Answers;
  readonly forOrganization: boolean;
}

/**
 * What was begun, on whichever device, or else what was noted; saved while it is written. `draft` is undefined until it is known,
 * `fromNotes` what it holds of notes; `error`: why it is not known.
 */
export function useDraft(exchange: Exchange, token: string | undefined) {
  const { exchangeId } = exchange;
  const path = { exchangeId };
  const [draft, setDraft] = useState<Draft | undefined>();
  const [state, setState] = useState<'saved' | 'saving' | 'unsaved' | undefined>();
  const [attempt, setAttempt] = useState(0);
  const touched = useRef(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['draft', exchangeId, token],
    queryFn: async (): Promise<Draft & { readonly noted: Noted }> => {
      const [noted, { draft: kept }] = await Promise.all([
        exchange.own ? nothing : notedAnswers(exchange, token),
        answered(() => api.GET('/api/feedback/exchanges/{exchangeId}/draft', { params: { path }, headers: byLink(token) })),
      ]);
      if (kept) {
        const { answers, forOrganization } = kept;
        return { answers: { ...nothing, ...(answers as Partial<Answers>) }, forOrganization, noted };
      }
      const forOrganization = exchange.own?.forOrganization ?? false;
      const answers = exchange.own ? answersOf(exchange) : { ...nothing, skills: noted.skills, moments: noted.moments };
      return { answers, forOrganization, noted };
    },
    staleTime: Number.POSITIVE_INFINITY,
    // whoever comes back begins with the draft as it was saved last
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  useEffect(() => {
    if (data && !touched.current) setDraft({ answers: data.answers, forOrganization: data.forOrganization });
  }, [data]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt saves the same draft
  useEffect(() => {
    if (!draft || !touched.current) return undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const timer = setTimeout(() => {
      setState('saving');
      answered(() =>
        api.PUT('/api/feedback/exchanges/{exchangeId}/draft', {
          params: { path: { exchangeId } },
          headers: byLink(token),
          body: submissionOf(draft.answers, [], draft.forOrganization),
        }),
      ).then(
        () => setState('saved'),
        () => {
          setState('unsaved');
          retry = setTimeout(() => setAttempt((times) => times + 1), again);
        },
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      clearTimeout(retry);
    };
  }, [draft, exchangeId, token, attempt]);
  const change = (part: Partial<Draft>) => {
    touched.current = true;
    setDraft((now) => ({ answers: nothing, forOrganization: false, ...now, ...part }));
  };
  const answer = (part: Partial<Answers>) => {
    touched.current = true;
    setDraft((now) => ({ forOrganization: false, ...now, answers: { ...(now?.answers ?? nothing), ...part } }));
  };
  const fromNotes = data && draft ? sentAlong(data.noted, draft.answers) : nothing;
  return { draft, change, answer, state, fromNotes, error, refetch };
}
