import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import { inOrder } from './prep-order.ts';

export type Prep = Answer<'/api/interviews/conversations/{conversationId}/prep', 'get'>;
type Topic = Prep['questions'][number]['topic'];

interface Covering {
  readonly key: string;
  readonly how: NonNullable<Prep['questions'][number]['coverage']>['how'];
  readonly words: string | null;
}

/** What is prepared for one conversation. The first change keeps what was proposed, so that it stays as it is made from then on. */
export function usePrep(conversationId: string) {
  const { language } = useSettings();
  const queries = useQueryClient();
  const queryKey = ['prep', conversationId, undefined, language];
  const path = { conversationId };
  const query = useQuery({
    queryKey,
    queryFn: () =>
      answered(() => api.GET('/api/interviews/conversations/{conversationId}/prep', { params: { path, query: { locale: language } } })),
  });
  const keep = async () => {
    if (query.data?.kept) return;
    await answered(() => api.POST('/api/interviews/conversations/{conversationId}/prep', { params: { path } }));
  };
  const arrange = async (questionKeys: string[]) => {
    await keep();
    await answered(() =>
      api.PUT('/api/interviews/conversations/{conversationId}/prep/questions', { params: { path }, body: { questionKeys } }),
    );
  };
  const arranging = useMutation({
    mutationFn: arrange,
    onMutate: (keys) => {
      const before = queries.getQueryData<Prep>(queryKey);
      if (before) queries.setQueryData<Prep>(queryKey, { ...before, questions: inOrder(before.questions, keys) });
      return before;
    },
    onError: (_failure, _keys, before) => queries.setQueryData(queryKey, before),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const adding = useMutation({
    mutationFn: async ({ text, topic }: { readonly text: string; readonly topic: Topic }) => {
      const questionId = `q-${randomId().slice(0, 16)}`;
      const kinds = query.data ? [query.data.kind] : [];
      const changed = await answered(() =>
        api.PUT('/api/interviews/own-questions/{questionId}', { params: { path: { questionId } }, body: { text, topic, kinds } }),
      );
      await answered(() => api.GET('/api/interviews/own-questions', { params: { query: { after: after(changed) } } }));
      await arrange([...(query.data?.questions ?? []).map(({ key }) => key), `own.${questionId}`]);
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const marking = useMutation({
    mutationFn: async ({ itemId, done }: { readonly itemId: string; readonly done: boolean }) => {
      await keep();
      const item = { params: { path: { conversationId, itemId } } };
      const address = '/api/interviews/conversations/{conversationId}/prep/checklist/{itemId}';
      await (done ? answered(() => api.PUT(address, item)) : answered(() => api.DELETE(address, item)));
    },
    onMutate: ({ itemId, done }) => {
      const before = queries.getQueryData<Prep>(queryKey);
      const marked = before?.checklist.map((item) => (item.itemId === itemId ? { ...item, done } : item));
      if (before && marked) queries.setQueryData<Prep>(queryKey, { ...before, checklist: marked });
      return before;
    },
    onError: (_failure, _item, before) => queries.setQueryData(queryKey, before),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const onSettled = () => queries.invalidateQueries({ queryKey });
  const briefing = useMutation({
    mutationFn: async (text: string) => {
      await keep();
      return await answered(() =>
        api.PUT('/api/interviews/conversations/{conversationId}/prep/brief', { params: { path }, body: { text } }),
      );
    },
    onSettled,
  });
  const aiming = useMutation({
    mutationFn: async (learningGoals: { readonly termId?: string; readonly words?: string }[]) => {
      await keep();
      return await answered(() =>
        api.PUT('/api/interviews/conversations/{conversationId}/prep/learning-goals', { params: { path }, body: { learningGoals } }),
      );
    },
    onSettled,
  });
  const covering = useMutation({
    mutationFn: async ({ key, how, words }: Covering) => {
      await keep();
      const given = query.data?.questions.find((question) => question.key === key)?.coverage?.given ?? null;
      return await answered(() =>
        api.PUT('/api/interviews/conversations/{conversationId}/prep/coverage/{question}', {
          params: { path: { conversationId, question: key } },
          body: { how, words, given: how === 'answered' || how === 'partly' ? given : null },
        }),
      );
    },
    onMutate: ({ key, how, words }) => {
      const before = queries.getQueryData<Prep>(queryKey);
      const questions = before?.questions.map((question) =>
        question.key === key ? { ...question, coverage: { given: null, ...question.coverage, how, words } } : question,
      );
      if (before && questions) queries.setQueryData<Prep>(queryKey, { ...before, questions });
      return before;
    },
    onError: (_failure, _covering, before) => queries.setQueryData(queryKey, before),
    onSettled,
  });
  return { query, arranging, adding, marking, briefing, aiming, covering };
}
