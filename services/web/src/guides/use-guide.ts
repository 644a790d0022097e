import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { useSteps } from '../design/use-steps.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import type { GuideAsked, GuideSettings, Kind } from './guide.ts';

const address = '/api/interviews/guides/{kind}';

/** What is set for conversations of a kind; read as it is, so that one's own change is in it as soon as it is made. */
export function useGuide(kind: Kind) {
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  const queryKey = ['guide-settings', membership.organizationId, kind];
  const [round, setRound] = useState(0);
  const params = { path: { kind } };
  /** `seen`: only as long as it is at this version, otherwise 412 `conflict`. */
  const at = (seen?: number) => ({ params, headers: { ...headers, ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }) } });
  const read = async () => {
    await queries.invalidateQueries({ queryKey });
    await queries.invalidateQueries({ queryKey: ['guide-outline', membership.organizationId, kind] });
  };
  return {
    settings: useQuery({ queryKey, queryFn: () => answered(() => api.GET(address, { params, headers })) }),
    /** Another one as soon as something was set. */
    round,
    steps: useSteps(async () => {
      await read();
      setRound((before) => before + 1);
    }, read),
    /** The version that is shown by now. */
    shown: () => queries.getQueryData<GuideSettings>(queryKey)?.version,
    set: (body: GuideAsked, seen?: number) => answered(() => api.PUT(address, { ...at(seen), body })),
    reset: (seen?: number) => answered(() => api.DELETE(address, at(seen))),
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
