import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { Pool } from '../offers/pool.tsx';
import { LinkFailed } from './link-failed.tsx';
import type { OpenedLink } from './link-page.tsx';
import { readLink } from './link-token.ts';
import style from './links.module.css';

/** An employer asks to keep somebody in mind: answered by the link in the mail, without an account. */
export function TalentPoolPage({ token, subject }: OpenedLink) {
  const { pools } = useTexts().offers;
  const queries = useQueryClient();
  const organizationId = readLink(token)?.organization ?? subject.split('.')[0] ?? '';
  const queryKey = ['talent-pool', organizationId, token];
  const read = (more: { readonly after?: string } = {}) =>
    answered(() =>
      api.GET('/api/interviews/talent-pools/{organizationId}', {
        params: { path: { organizationId }, query: more },
        headers: byLink(token),
      }),
    );
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => read() });
  useTitle(data ? pools.question(data.organization) : undefined);
  if (error && !data) return <LinkFailed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="16rem" radius="lg" />;
  return (
    <section className={style.card}>
      <Pool
        pool={data}
        token={token}
        order={1}
        onChanged={async (changed) => queries.setQueryData(queryKey, await read({ after: after(changed) }))}
      />
    </section>
  );
}
