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

interface Marking {
  readonly itemId: string;
  readonly done: boolean;
}

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
  const onSettled = () => queries.invalidateQueries({ queryKey });
  /** Shows a change before it is made, and takes it back where it could not be. */
  const shownAtOnce = <Asked>(changed: (before: Prep, asked: Asked) => Prep) => ({
    onMutate: (asked: Asked) => {
      const before = queries.getQueryData<Prep>(queryKey);
      if (before) queries.setQueryData<Prep>(queryKey, changed(before, asked));
      return { before };
    },
    onError: (_failure: unknown, _asked: Asked, shown: { readonly before: Prep | undefined } | undefined) =>
      queries.setQueryData(queryKey, shown?.before),
    onSettled,
  });
  const arranging = useMutation({
    mutationFn: arrange,
    ...shownAtOnce((before, keys: string[]) => ({ ...before, questions: inOrder(before.questions, keys) })),
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
    onSettled,
  });
  const marking = useMutation({
    mutationFn: async ({ itemId, done }: Marking) => {
      await keep();
      const item = { params: { path: { conversationId, itemId } } };
      const address = '/api/interviews/conversations/{conversationId}/prep/checklist/{itemId}';
      await (done ? answered(() => api.PUT(address, item)) : answered(() => api.DELETE(address, item)));
    },
    ...shownAtOnce((before, { itemId, done }: Marking) => ({
      ...before,
      checklist: before.checklist.map((item) => (item.itemId === itemId ? { ...item, done } : item)),
    })),
  });
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
    ...shownAtOnce((before, { key, how, words }: Covering) => ({
      ...before,
      questions: before.questions.map((question) =>
        question.key === key ? { ...question, coverage: { given: null, ...question.coverage, how, words } } : question,
      ),
    })),
  });
  return { query, arranging, adding, marking, briefing, aiming, covering };
}
