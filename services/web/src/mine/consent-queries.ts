import { queryOptions } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';

/** Each time a candidate agreed to something or took it back, the newest first. */
export const consentHistory = queryOptions({
  queryKey: ['consent-history'],
  queryFn: () => answered(() => api.GET('/api/consents/history', { params: { query: { limit: 100 } } })),
});
