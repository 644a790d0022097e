import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { consentHistory } from '../mine/consent-queries.ts';
import { type Counting, countingOf } from './counting.ts';

export const figuresChoiceKey = ['figures-choice'];

/** Whether what one learns counts; `chosen`: on the market page, where that is known already. Undefined: not known yet. */
export function useCounting(chosen?: boolean): Counting | undefined {
  const choice = useQuery({
    queryKey: figuresChoiceKey,
    enabled: chosen === undefined,
    queryFn: () => answered(() => api.GET('/api/analytics/figures-choice')),
  });
  const history = useQuery(consentHistory);
  const counts = chosen ?? choice.data?.counts;
  return counts === undefined || !history.data ? undefined : countingOf(counts, history.data.items);
}
