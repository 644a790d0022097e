import { Button, Checkbox, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { draftOf, type Offer, termsFrom } from '../offers/offer-terms.ts';
import style from '../offers/offers.module.css';
import { TermsFields } from '../offers/terms-fields.tsx';
import { termsInWords } from '../offers/terms-words.ts';
import { useMadeOffer } from './use-made-offers.ts';

interface ReviseDialogProps {
  readonly offer: Offer;
  readonly conversationId: string;
  readonly onClose: () => void;
}

/** Other terms of an offer that nothing has become of yet. What others did meanwhile is told, and what was typed stays. */
export function ReviseDialog({ offer, conversationId, onClose }: ReviseDialogProps) {
  const { texts, face } = useSettings();
  const { made } = texts.conversations.offers;
  const { revising } = useMadeOffer(offer, conversationId);
  /** That what was typed is about, however the offer changes meanwhile. */
  const [opened] = useState(offer.version);
  const [draft, setDraft] = useState(() => draftOf(offer));
  const [isNegotiated, setNegotiated] = useState(false);
  const [isWritten, setWritten] = useState(offer.proof !== 'word');
  const [isTried, setTried] = useState(false);
  const read = termsFrom(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!('terms' in read)) return;
    const body = { terms: read.terms, proof: isWritten ? ('written' as const) : ('word' as const), negotiated: isNegotiated };
    revising.mutate({ seen: codeOf(revising.error) === 'conflict' ? offer.version : opened, body }, { onSuccess: onClose });
  };
  const refused: Readonly<Record<string, string>> = {
    conflict: made.changedMeanwhile(termsInWords(offer.terms, texts, face.locale)),
    already_answered: made.answeredMeanwhile(offer.answer ? texts.conversations.offers.answers[offer.answer.answer] : ''),
    offer_removed: made.removedMeanwhile,
  };
  return (
    <Dialog title={made.reviseTitle} onClose={onClose} wide>
      <form className={style.form} onSubmit={submit} noValidate>
        <TermsFields
          draft={draft}
          onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
          wrong={isTried && 'wrong' in read ? read.wrong : []}
        />
        <Checkbox label={made.negotiated} checked={isNegotiated} onChange={({ currentTarget }) => setNegotiated(currentTarget.checked)} />
        <Checkbox label={made.written} checked={isWritten} onChange={({ currentTarget }) => setWritten(currentTarget.checked)} />
        {revising.error ? <FailureNote failure={revising.error} text={refused[codeOf(revising.error) ?? '']} /> : null}
        <Group justify="space-between">
          <Button variant="default" onClick={onClose}>
            {made.cancel}
          </Button>
          <Button type="submit" loading={revising.isPending} disabled={offer.answer !== null}>
            {made.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
