import { Button, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { useCounting } from '../market/use-counting.ts';
import { fullDay } from '../time/times.ts';
import { consentHistory } from './consent-queries.ts';
import style from './mine.module.css';

type Consent = Answer<'/api/consents', 'get'>['items'][number];

/** What a candidate has agreed to, in the words that they agreed to; withdrawn as easily as given. */
export function Consents() {
  const { texts, language, face } = useSettings();
  const { consents } = texts.mine;
  const queries = useQueryClient();
  const given = useQuery({
    queryKey: ['consents'],
    queryFn: () => answered(() => api.GET('/api/consents', { params: { query: { limit: 100 } } })),
  });
  const market = useQuery({
    queryKey: ['wording', 'market-figures', language],
    queryFn: () =>
      answered(() =>
        api.GET('/api/consents/wordings/{purpose}', { params: { path: { purpose: 'market-figures' }, query: { locale: language } } }),
      ),
  });
  const settled = async (changed: Changed) => {
    const query = { limit: 100, after: after(changed) };
    queries.setQueryData(['consents'], await answered(() => api.GET('/api/consents', { params: { query } })));
    await queries.invalidateQueries({ queryKey: ['consent-history'] });
  };
  const withdrawing = useMutation({
    mutationFn: ({ purpose, organizationId, about }: Consent) =>
      answered(() => api.POST('/api/consents/withdrawal', { body: { purpose, organizationId, about } })),
    onSuccess: settled,
  });
  const agreeing = useMutation({
    mutationFn: ({ purpose, version, locale, wording }: NonNullable<typeof market.data>) =>
      answered(() => api.POST('/api/consents', { body: { purpose, version, locale, wording, organizationId: null, about: null } })),
    onSuccess: settled,
  });
  const counting = useCounting();
  const items = given.data?.items ?? [];
  const hasMarket = items.some(({ purpose }) => purpose === 'market-figures');
  const failure = given.error ?? withdrawing.error ?? agreeing.error;
  return (
    <Card title={consents.title}>
      {given.data ? null : <Skeleton height="3rem" />}
      {given.data && items.length === 0 ? <Text>{consents.none}</Text> : null}
      <ul className={rows.rows}>
        {items.map((consent) => (
          <li key={[consent.purpose, consent.organizationId, consent.about].join('/')}>
            <span>
              <b>{consents.purposes[consent.purpose]}</b>
              <span className={style.quiet}>{consent.wording}</span>
              <span className={style.quiet}>
                {consents.given(fullDay(consent.givenAt, face))}
                {consent.expiresAt === null ? '' : `; ${consents.until(fullDay(consent.expiresAt, face))}`}
              </span>
            </span>
            <Button size="xs" variant="default" onClick={() => withdrawing.mutate(consent)}>
              {consents.withdraw}
            </Button>
          </li>
        ))}
        {given.data && market.data && !hasMarket ? (
          <li>
            <span>
              <b>{consents.purposes['market-figures']}</b>
              <span className={style.quiet}>{market.data.wording}</span>
            </span>
            <Button size="xs" variant="light" onClick={() => market.data && agreeing.mutate(market.data)}>
              {consents.agree}
            </Button>
          </li>
        ) : null}
      </ul>
      {counting === undefined ? null : <Text role="status">{texts.market.counting[counting]}</Text>}
      {failure ? <FailureNote failure={failure} /> : null}
      <History />
    </Card>
  );
}

function History() {
  const { texts, face } = useSettings();
  const { consents } = texts.mine;
  const { data } = useQuery(consentHistory);
  if (!data || data.items.length === 0) return null;
  return (
    <details className={style.more}>
      <summary>{consents.history}</summary>
      <ul>
        {data.items.map(({ purpose, organizationId, what, at }) => (
          <li key={`${at} ${purpose} ${organizationId} ${what}`}>
            {fullDay(at, face)}: {consents.entry[what]}, {consents.purposes[purpose]}
            {organizationId === null ? '' : ` (${organizationId})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
