import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import style from '../design/listing.module.css';
import { ForSide } from '../signing-in/for-side.tsx';
import { OfferCard } from './offer-card.tsx';
import type { Offer } from './offer-terms.ts';
import { Pools } from './pools.tsx';
import { RecordOffer } from './record-offer.tsx';
import { useOffers } from './use-offers.ts';

/** What a candidate was offered, what became of it, and who may keep them in mind. */
export function OffersPage() {
  const { chats, offers } = useTexts();
  useTitle(offers.title);
  return (
    <ForSide side="candidate" signIn={{ ...chats.signIn, title: offers.signIn }} otherSide={chats.otherSide}>
      <OwnOffers />
    </ForSide>
  );
}

function OwnOffers() {
  const { offers } = useTexts();
  const [isRecording, setRecording] = useState(false);
  const { data, error, refetch } = useOffers();
  /** Of these other terms are being typed, which stay when the offer is removed elsewhere. */
  const [changing, setChanging] = useState<readonly Offer[]>([]);
  const isIn = (offers: readonly Offer[], { offerId }: Offer) => offers.some((one) => one.offerId === offerId);
  const there = data?.items ?? [];
  const shown = [...there, ...changing.filter((offer) => !isIn(there, offer))];
  const record = (
    <Button variant={data?.items.length === 0 ? 'light' : 'default'} onClick={() => setRecording(true)}>
      {offers.record.open}
    </Button>
  );
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{offers.title}</Title>
          <Text c="dimmed">{offers.lead}</Text>
        </div>
        {data && data.items.length > 0 ? record : null}
      </header>
      {isRecording ? <RecordOffer onClose={() => setRecording(false)} /> : null}
      {data === undefined ? (
        error ? (
          <Failed failure={error} retry={() => void refetch()} />
        ) : (
          <Skeleton height="10rem" radius="lg" />
        )
      ) : shown.length === 0 ? (
        isRecording ? null : (
          <section className={style.empty}>
            <Title order={2} size="h4">
              {offers.none.title}
            </Title>
            <Text c="dimmed">{offers.none.text}</Text>
            {record}
          </section>
        )
      ) : (
        <ul className={style.list}>
          {shown.map((offer) => (
            <OfferCard
              key={offer.offerId}
              offer={offer}
              isChanging={isIn(changing, offer)}
              isGone={!isIn(there, offer)}
              onChanging={(isChanging) =>
                setChanging((now) => [...now.filter(({ offerId }) => offerId !== offer.offerId), ...(isChanging ? [offer] : [])])
              }
            />
          ))}
        </ul>
      )}
      <Pools />
    </div>
  );
}
