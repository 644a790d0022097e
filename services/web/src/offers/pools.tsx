import { Skeleton, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from './offers.module.css';
import { Pool } from './pool.tsx';

/** Employers that asked to keep a candidate in mind. Yes and no can both be changed. */
export function Pools() {
  const { pools } = useTexts().offers;
  const queries = useQueryClient();
  const queryKey = ['talent-pools'];
  const list = (more: { readonly after?: string } = {}) =>
    answered(() => api.GET('/api/interviews/talent-pools', { params: { query: { limit: 100, ...more } } }));
  const { data, error } = useQuery({ queryKey, queryFn: () => list() });
  return (
    <Card title={pools.title} text={pools.text}>
      {data === undefined && !error ? <Skeleton height="3rem" /> : null}
      {error ? <FailureNote failure={error} /> : null}
      {data?.items.length === 0 ? <Text c="dimmed">{pools.none}</Text> : null}
      <ul className={style.pools}>
        {data?.items.map((pool) => (
          <li key={pool.organizationId}>
            <Pool
              pool={pool}
              order={3}
              onChanged={async (changed) => {
                queries.setQueryData(queryKey, await list({ after: after(changed) }));
                await queries.invalidateQueries({ queryKey: ['consents'] });
              }}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
