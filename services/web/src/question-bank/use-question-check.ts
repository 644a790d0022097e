import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { oneLine } from './question-draft.ts';
import type { Verdict } from './questions.ts';

/** Whether what is being written may be asked, as soon as nobody types; undefined: it is not known yet. */
export function useQuestionCheck(typed: string): Verdict | undefined {
  const text = oneLine(typed);
  const [settled] = useDebouncedValue(text, 400);
  const { data } = useQuery({
    queryKey: ['question-check', settled],
    enabled: settled !== '',
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => answered(() => api.POST('/api/interviews/question-checks', { body: { text: settled } })),
  });
  return settled === text ? data : undefined;
}
