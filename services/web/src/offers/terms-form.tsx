import { Button, Checkbox, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { FailureNote } from '../design/failure-note.tsx';
import { draftOf, type Offer, type Terms, termsFrom } from './offer-terms.ts';
import { TermsFields } from './terms-fields.tsx';

/** Other terms, and how they are known. */
export interface TermsAsked {
  readonly terms: Terms;
  readonly proof: 'word' | 'written';
  readonly negotiated: boolean;
}

interface TermsFormProps {
  readonly offer: Offer;
  readonly className: string | undefined;
  readonly words: { readonly negotiated: string; readonly written: string; readonly cancel: string; readonly save: string };
  /** Refusals in better words, by code. */
  readonly refused: Readonly<Record<string, string>>;
  /** Whether they were negotiated, as long as nobody has said. */
  readonly isNegotiated: boolean;
  readonly sending: { readonly isPending: boolean; readonly error: unknown };
  readonly onSend: (asked: TermsAsked) => void;
  readonly onClose: () => void;
}

/** Other terms of an offer that has no answer yet. */
export function TermsForm({ offer, className, words, refused, isNegotiated: first, sending, onSend, onClose }: TermsFormProps) {
  const [draft, setDraft] = useState(() => draftOf(offer));
  const [isNegotiated, setNegotiated] = useState(first);
  const [isWritten, setWritten] = useState(offer.proof !== 'word');
  const [isTried, setTried] = useState(false);
  const read = termsFrom(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ('terms' in read && offer.answer === null)
      onSend({ terms: read.terms, proof: isWritten ? 'written' : 'word', negotiated: isNegotiated });
  };
  return (
    <form className={className} onSubmit={submit} noValidate>
      <TermsFields
        draft={draft}
        onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
        wrong={isTried && 'wrong' in read ? read.wrong : []}
      />
      <Checkbox label={words.negotiated} checked={isNegotiated} onChange={({ currentTarget }) => setNegotiated(currentTarget.checked)} />
      <Checkbox label={words.written} checked={isWritten} onChange={({ currentTarget }) => setWritten(currentTarget.checked)} />
      {sending.error ? <FailureNote failure={sending.error} text={refused[codeOf(sending.error) ?? '']} /> : null}
      <Group justify="space-between">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" loading={sending.isPending} disabled={offer.answer !== null}>
          {words.save}
        </Button>
      </Group>
    </form>
  );
}
