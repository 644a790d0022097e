import { Button, Checkbox, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { draftOf, type Offer, termsFrom } from './offer-terms.ts';
import style from './offers.module.css';
import { TermsFields } from './terms-fields.tsx';
import { useOffer } from './use-offers.ts';

/** Other terms of an offer that has no answer yet: corrected, or better after a negotiation. */
export function ChangeTerms({ offer, onClose }: { readonly offer: Offer; readonly onClose: () => void }) {
  const { change, record } = useTexts().offers;
  const { revising } = useOffer(offer);
  const [terms, setTerms] = useState(() => draftOf(offer));
  const [isNegotiated, setNegotiated] = useState(true);
  const [isWritten, setWritten] = useState(offer.proof !== 'word');
  const [isTried, setTried] = useState(false);
  const read = termsFrom(terms);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ('terms' in read)
      revising.mutate({ terms: read.terms, proof: isWritten ? 'written' : 'word', negotiated: isNegotiated }, { onSuccess: onClose });
  };
  return (
    <form className={style.change} onSubmit={submit} noValidate>
      <TermsFields
        draft={terms}
        onChange={(part) => setTerms((now) => ({ ...now, ...part }))}
        wrong={isTried && 'wrong' in read ? read.wrong : []}
      />
      <Checkbox label={change.negotiated} checked={isNegotiated} onChange={({ currentTarget }) => setNegotiated(currentTarget.checked)} />
      <Checkbox label={record.written} checked={isWritten} onChange={({ currentTarget }) => setWritten(currentTarget.checked)} />
      {revising.error ? (
        <FailureNote failure={revising.error} text={codeOf(revising.error) === 'already_answered' ? change.answered : undefined} />
      ) : null}
      <Group justify="space-between">
        <Button variant="default" onClick={onClose}>
          {record.cancel}
        </Button>
        <Button type="submit" loading={revising.isPending}>
          {change.save}
        </Button>
      </Group>
    </form>
  );
}
