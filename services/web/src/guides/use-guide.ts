import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { useSteps } from '../preparing/use-steps.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import type { GuideAsked, Kind } from './guide.ts';

const address = '/api/interviews/guides/{kind}';

/** What is set for conversations of a kind; read as it is, so that one's own change is in it as soon as it is made. */
export function useGuide(kind: Kind) {
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  const queryKey = ['guide-settings', membership.organizationId, kind];
  const [round, setRound] = useState(0);
  const params = { path: { kind } };
  return {
    settings: useQuery({ queryKey, queryFn: () => answered(() => api.GET(address, { params, headers })) }),
    /** Another one as soon as something was set: what is being written begins with it. */
    round,
    steps: useSteps(async () => {
      await queries.invalidateQueries({ queryKey });
      await queries.invalidateQueries({ queryKey: ['guide-outline', membership.organizationId, kind] });
      setRound((before) => before + 1);
    }),
    set: (body: GuideAsked) => answered(() => api.PUT(address, { params, headers, body })),
    reset: () => answered(() => api.DELETE(address, { params, headers })),
  };
}

/** What hosts get of it in a conversation of so many minutes. */
export function useOutline(kind: Kind, minutes: number) {
  const membership = useMembership();
  const { language } = useSettings();
  return useQuery({
    queryKey: ['guide-outline', membership.organizationId, kind, minutes, language],
    placeholderData: (before, query) => (query?.queryKey[2] === kind ? before : undefined),
    queryFn: () =>
      answered(() =>
        api.GET(`${address}/outline`, {
          params: { path: { kind }, query: { minutes, locale: language } },
          headers: forOrganization(membership),
        }),
      ),
  });
}
