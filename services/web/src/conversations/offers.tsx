import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { money } from '../numbers/numbers.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dayOfMonth, noon } from '../time/times.ts';
import { OfferDialog } from './offer-dialog.tsx';
import style from './workspace.module.css';

type Offer = Answer<'/api/interviews/offers', 'get'>['items'][number];

/** What was offered after this conversation, and what became of it. */
export function Offers({ conversationId }: { readonly conversationId: string }) {
  const { offers } = useSettings().texts.conversations;
  const headers = forOrganization(useMembership());
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['offers', conversationId],
    queryFn: () => answered(() => api.GET('/api/interviews/offers', { params: { query: { conversation: conversationId } }, headers })),
  });
  return (
    <Card title={offers.title} text={offers.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="2rem" />}
      <ul className={style.rows}>
        {data?.items.map((offer) => (
          <Row key={offer.offerId} offer={offer} />
        ))}
      </ul>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => setOpen(true)}>
          {offers.record}
        </Button>
      </Group>
      {isOpen ? <OfferDialog conversationId={conversationId} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

function Row({ offer }: { readonly offer: Offer }) {
  const { texts, face } = useSettings();
  const { conversations, noting } = texts;
  const { terms, extendedOn, answer } = offer;
  const extended = dayOfMonth(noon(extendedOn), { ...face, zone: 'UTC' });
  return (
    <li>
      <div>
        {terms.role}
        <span className={style.quiet}>
          {`${money(terms.base, terms.currency, face.locale)} ${noting.pay.per[terms.period]} · ${conversations.offers.on(extended)}`}
        </span>
      </div>
      <Text size="sm">{conversations.offers.answers[answer?.answer ?? 'open']}</Text>
    </li>
  );
}
