import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';

/** Questions that everybody begins with, in the language of the page. */
export function useCommonQuestions() {
  const { language } = useSettings();
  return useQuery({
    queryKey: ['default-questions', language],
    staleTime: 600_000,
    queryFn: () => answered(() => api.GET('/api/interviews/default-questions', { params: { query: { limit: 200, locale: language } } })),
  });
}
