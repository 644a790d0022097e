import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { Confirm } from '../design/confirm.tsx';
import { money } from '../numbers/numbers.ts';
import { answerTones, type Offer } from '../offers/offer-terms.ts';
import { OfferVersions } from '../offers/offer-versions.tsx';
import style from '../offers/offers.module.css';
import { YearBars } from '../offers/year-bars.tsx';
import { fullDay, noon } from '../time/times.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { ReviseDialog } from './revise-dialog.tsx';
import { useMadeOffer } from './use-made-offers.ts';

interface MadeOfferProps {
  readonly offer: Offer;
  readonly conversationId: string;
}

/** One offer that the organization made: its terms now and before, what became of it, and what can be said of that. */
export function MadeOffer({ offer, conversationId }: MadeOfferProps) {
  const { texts, face } = useSettings();
  const { conversations, offers, shell } = texts;
  const { made } = conversations.offers;
  const [open, setOpen] = useState<'revise' | 'answer' | 'remove'>();
  const { removing } = useMadeOffer(offer, conversationId);
  const { terms, extendedOn, answer, proof, negotiated, usedInNegotiation } = offer;
  const role = terms.role ?? offers.erased;
  const day = (date: string) => fullDay(noon(date), { ...face, zone: 'UTC' });
  const facts = [
    offers.extended(day(extendedOn)),
    offers.proofs[proof],
    negotiated ? offers.negotiated : null,
    usedInNegotiation ? offers.used : null,
  ];
  const close = () => setOpen(undefined);
  const action = (name: 'revise' | 'answer' | 'remove', text: string, variant: 'light' | 'default' | 'subtle') => (
    <Button size="xs" variant={variant} onClick={() => setOpen(name)} aria-label={shell.about(text, role)}>
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
      {open === 'revise' ? <ReviseDialog offer={offer} conversationId={conversationId} onClose={close} /> : null}
      {open === 'answer' ? <AnswerDialog offer={offer} conversationId={conversationId} onClose={close} /> : null}
      {open === 'remove' ? (
        <Confirm
          title={made.removing.title(role)}
          text={made.removing.text}
          yes={made.removing.yes}
          no={made.removing.no}
          tone="bad"
          isPending={removing.isPending}
          failure={removing.error}
          words={{ conflict: made.otherNow, offer_removed: made.goneAlready }}
          onYes={() => removing.mutate(offer.version, { onSuccess: close })}
          onClose={close}
        />
      ) : null}
    </li>
  );
}
