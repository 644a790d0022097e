import { Button, Group, Text } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { money } from '../numbers/numbers.ts';
import { answerTones, type Offer } from '../offers/offer-terms.ts';
import { OfferVersions } from '../offers/offer-versions.tsx';
import style from '../offers/offers.module.css';
import { YearBars } from '../offers/year-bars.tsx';
import { fullDay, noon } from '../time/times.ts';
import type { OfferDeed } from './offer-deed.tsx';

interface MadeOfferProps {
  readonly offer: Offer;
  readonly onOpen: (what: OfferDeed) => void;
}

/** One offer that the organization made: its terms now and before, what became of it, and what can be said of that. */
export function MadeOffer({ offer, onOpen }: MadeOfferProps) {
  const { texts, face } = useSettings();
  const { conversations, offers, shell } = texts;
  const { made } = conversations.offers;
  const { terms, extendedOn, answer, proof, negotiated, usedInNegotiation } = offer;
  const role = terms.role ?? offers.erased;
  const day = (date: string) => fullDay(noon(date), { ...face, zone: 'UTC' });
  const facts = [
    offers.extended(day(extendedOn)),
    offers.proofs[proof],
    negotiated ? offers.negotiated : null,
    usedInNegotiation ? offers.used : null,
  ];
  const action = (name: OfferDeed, text: string, variant: 'light' | 'default' | 'subtle') => (
    <Button size="xs" variant={variant} onClick={() => onOpen(name)} aria-label={shell.about(text, role)}>
      {text}
    </Button>
  );
  return (
    <li className={style.madeOffer}>
      <div className={style.head}>
        <Text fw={600}>{role}</Text>
        <span className={style.state} data-tone={answer ? answerTones[answer.answer] : 'attention'}>
          {answer ? offers.answered[answer.answer](day(answer.on)) : offers.open}
        </span>
      </div>
      <p className={style.base}>{offers.base(money(terms.base, terms.currency, face.locale), offers.periods[terms.period])}</p>
      <YearBars offer={offer} />
      <p className={style.quiet}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      <OfferVersions offer={offer} />
      <Group gap="xs">
        {answer ? null : action('revise', made.revise, 'light')}
        {action('answer', answer ? made.correct : made.answer, 'default')}
        {action('remove', made.remove, 'subtle')}
      </Group>
    </li>
  );
}
