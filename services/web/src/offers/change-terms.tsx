import { useTexts } from '../app/settings.tsx';
import type { Offer } from './offer-terms.ts';
import style from './offers.module.css';
import { TermsForm } from './terms-form.tsx';
import { useOffer } from './use-offers.ts';

interface ChangeTermsProps {
  readonly offer: Offer;
  /** It was removed meanwhile. */
  readonly isGone: boolean;
  readonly onClose: () => void;
}

/** Other terms of an offer that has no answer yet: corrected, or better after a negotiation. */
export function ChangeTerms({ offer, isGone, onClose }: ChangeTermsProps) {
  const { change, gone, record } = useTexts().offers;
  const { revising } = useOffer(offer);
  return (
    <TermsForm
      offer={offer}
      className={style.change}
      words={{ ...record, ...change }}
      over={isGone ? gone.text : offer.answer ? change.answered : undefined}
      refused={{ already_answered: change.answered, offer_removed: gone.text }}
      isNegotiated
      sending={revising}
      onSend={(asked) => revising.mutate(asked, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
