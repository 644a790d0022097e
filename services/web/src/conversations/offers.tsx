import { Button, Group, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import type { Offer } from '../offers/offer-terms.ts';
import style from '../offers/offers.module.css';
import { MadeOffer } from './made-offer.tsx';
import { type OfferDeed, OfferDeedDialog } from './offer-deed.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { useMadeOffers } from './use-made-offers.ts';

/** What was offered after this conversation, and what became of it. */
export function Offers({ conversationId }: { readonly conversationId: string }) {
  const { offers } = useTexts().conversations;
  const [isOpen, setOpen] = useState(false);
  const { query } = useMadeOffers(conversationId);
  const { data, error } = query;
  const [doing, setDoing] = useState<{ readonly what: OfferDeed; readonly offer: Offer }>();
  const isThere = data?.items.find(({ offerId }) => offerId === doing?.offer.offerId);
  return (
    <Card title={offers.title} text={offers.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="2rem" />}
      <ul className={style.made}>
        {data?.items.map((offer) => (
          <MadeOffer key={offer.offerId} offer={offer} onOpen={(what) => setDoing({ what, offer })} />
        ))}
      </ul>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => setOpen(true)}>
          {offers.record}
        </Button>
      </Group>
      {doing ? (
        <OfferDeedDialog
          {...doing}
          offer={isThere ?? doing.offer}
          isGone={isThere === undefined}
          conversationId={conversationId}
          onClose={() => setDoing(undefined)}
        />
      ) : null}
      {isOpen ? <OfferDialog conversationId={conversationId} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}
