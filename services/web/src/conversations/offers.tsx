import { Button, Group, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from '../offers/offers.module.css';
import { MadeOffer } from './made-offer.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { useMadeOffers } from './use-made-offers.ts';

/** What was offered after this conversation, and what became of it. */
export function Offers({ conversationId }: { readonly conversationId: string }) {
  const { offers } = useTexts().conversations;
  const [isOpen, setOpen] = useState(false);
  const { query } = useMadeOffers(conversationId);
  const { data, error } = query;
  return (
    <Card title={offers.title} text={offers.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="2rem" />}
      <ul className={style.made}>
        {data?.items.map((offer) => (
          <MadeOffer key={offer.offerId} offer={offer} conversationId={conversationId} />
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
