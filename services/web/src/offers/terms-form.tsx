import { Button, Checkbox, Group, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { isSame } from '../api/same.ts';
import { useTexts } from '../app/settings.tsx';
import { CopyButton } from '../design/copy-button.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { Note } from '../design/note.tsx';
import { draftOf, type Offer, type Terms, termsFrom } from './offer-terms.ts';
import { TermsFields } from './terms-fields.tsx';
import { draftInWords } from './terms-words.ts';

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
  /** Why it cannot be changed any more, by what others did meanwhile. */
  readonly over: string | undefined;
  /** Refusals in better words, by code. */
  readonly refused: Readonly<Record<string, string>>;
  /** Whether they were negotiated, as long as nobody has said. */
  readonly isNegotiated: boolean;
  readonly sending: { readonly isPending: boolean; readonly error: unknown };
  readonly onSend: (asked: TermsAsked) => void;
  readonly onClose: () => void;
}

/** Other terms of an offer that has no answer yet. Where it has one meanwhile, or is gone, that is told, and what was typed stays. */
export function TermsForm({ offer, className, words, over, refused, isNegotiated: first, sending, onSend, onClose }: TermsFormProps) {
  const texts = useTexts();
  const { gone } = texts.offers;
  const [draft, setDraft] = useState(() => draftOf(offer));
  const [isNegotiated, setNegotiated] = useState(first);
  const [isWritten, setWritten] = useState(offer.proof !== 'word');
  const [isTried, setTried] = useState(false);
  const read = termsFrom(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ('terms' in read && over === undefined)
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
      <KeepTyped isChanged={!isSame(draft, draftOf(offer)) && over === undefined} />
      {over === undefined ? null : (
        <Note tone="attention" title={over}>
          <Text size="sm" mb="xs">
            {gone.typed}
          </Text>
          <CopyButton text={draftInWords(draft, texts)} label={gone.copy} />
        </Note>
      )}
      {sending.error && over === undefined ? <FailureNote failure={sending.error} text={refused[codeOf(sending.error) ?? '']} /> : null}
      <Group justify="space-between">
        <Button variant="default" onClick={onClose}>
          {over === undefined ? words.cancel : gone.close}
        </Button>
        {over === undefined ? (
          <Button type="submit" loading={sending.isPending}>
            {words.save}
          </Button>
        ) : null}
      </Group>
    </form>
  );
}
