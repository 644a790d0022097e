import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';

/** What both sides are asked: by a version, which never changes; or the newest. */
export const useForm = (version?: number) =>
  useQuery({
    queryKey: ['form', version ?? 'newest'],
    queryFn: () => answered(() => api.GET('/api/feedback/form', { params: { query: version === undefined ? {} : { version } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
