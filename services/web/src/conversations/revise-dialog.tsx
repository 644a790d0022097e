import { useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import type { Offer } from '../offers/offer-terms.ts';
import style from '../offers/offers.module.css';
import { TermsForm } from '../offers/terms-form.tsx';
import { termsInWords } from '../offers/terms-words.ts';
import { useMadeOffer } from './use-made-offers.ts';

interface ReviseDialogProps {
  readonly offer: Offer;
  /** It was removed meanwhile. */
  readonly isGone: boolean;
  readonly conversationId: string;
  readonly onClose: () => void;
}

/** Other terms of an offer that nothing has become of yet. What others did meanwhile is told, and what was typed stays. */
export function ReviseDialog({ offer, isGone, conversationId, onClose }: ReviseDialogProps) {
  const { texts, face } = useSettings();
  const { made } = texts.conversations.offers;
  const { revising } = useMadeOffer(offer, conversationId);
  /** That what was typed is about, however the offer changes meanwhile. */
  const [opened] = useState(offer.version);
  const seen = codeOf(revising.error) === 'conflict' ? offer.version : opened;
  const answered = offer.answer ? made.answeredMeanwhile(texts.conversations.offers.answers[offer.answer.answer]) : undefined;
  return (
    <Dialog title={made.reviseTitle} onClose={onClose} wide>
      <TermsForm
        offer={offer}
        className={style.form}
        words={made}
        over={isGone ? texts.offers.gone.text : answered}
        refused={{
          conflict: made.changedMeanwhile(termsInWords(offer.terms, texts, face.locale)),
          already_answered: answered ?? made.answeredMeanwhile(''),
          offer_removed: made.removedMeanwhile,
        }}
        isNegotiated={false}
        sending={revising}
        onSend={(body) => revising.mutate({ seen, body }, { onSuccess: onClose })}
        onClose={onClose}
      />
    </Dialog>
  );
}
