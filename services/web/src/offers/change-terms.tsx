import { useTexts } from '../app/settings.tsx';
import type { Offer } from './offer-terms.ts';
import style from './offers.module.css';
import { TermsForm } from './terms-form.tsx';
import { useOffer } from './use-offers.ts';

/** Other terms of an offer that has no answer yet: corrected, or better after a negotiation. */
export function ChangeTerms({ offer, onClose }: { readonly offer: Offer; readonly onClose: () => void }) {
  const { change, record } = useTexts().offers;
  const { revising } = useOffer(offer);
  return (
    <TermsForm
      offer={offer}
      className={style.change}
      words={{ ...record, ...change }}
      refused={{ already_answered: change.answered }}
      isNegotiated
      sending={revising}
      onSend={(asked) => revising.mutate(asked, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
