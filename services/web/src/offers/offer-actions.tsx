import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { dateIn } from '../time/times.ts';
import type { Offer } from './offer-terms.ts';
import { type OfferAnswer, useOffer } from './use-offers.ts';

interface OfferActionsProps {
  readonly offer: Offer;
  readonly name: string;
  readonly onChange: () => void;
}

/** What became of an offer, and what else is to be said about it. Answers that were wrong can be corrected by whoever recorded the offer. */
export function OfferActions({ offer, name, onChange }: OfferActionsProps) {
  const { texts, zone } = useSettings();
  const { shell, offers } = texts;
  const { actions } = offers;
  const { answering, negotiating, confirming, removing } = useOffer(offer);
  const [isRemoving, setRemoving] = useState(false);
  const isOwn = offer.recordedBy === 'guest';
  const answer = (said: OfferAnswer) => answering.mutate({ answer: said, on: dateIn(Date.now(), zone) });
  const open = offer.answer === null;
  const failure = answering.error ?? negotiating.error ?? confirming.error ?? removing.error;
  const corrected = { accepted: 'declined', declined: 'accepted' } as const;
  const given = offer.answer?.answer;
  return (
    <>
      <Group gap="xs">
        {!isOwn && offer.proof !== 'both' ? (
          <Button
            size="xs"
            loading={confirming.isPending}
            onClick={() => confirming.mutate()}
            aria-label={shell.about(actions.confirm, name)}
          >
            {actions.confirm}
          </Button>
        ) : null}
        {open ? (
          <>
            <Button
              size="xs"
              variant="light"
              loading={answering.isPending}
              onClick={() => answer('accepted')}
              aria-label={shell.about(actions.accept, name)}
            >
              {actions.accept}
            </Button>
            <Button
              size="xs"
              variant="default"
              loading={answering.isPending}
              onClick={() => answer('declined')}
              aria-label={shell.about(actions.decline, name)}
            >
              {actions.decline}
            </Button>
            {isOwn ? (
              <Button size="xs" variant="default" onClick={onChange} aria-label={shell.about(actions.change, name)}>
                {actions.change}
              </Button>
            ) : null}
          </>
        ) : null}
        {isOwn && (given === 'accepted' || given === 'declined') ? (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => answer(corrected[given])}
            aria-label={shell.about(actions.instead[given], name)}
          >
            {actions.instead[given]}
          </Button>
        ) : null}
        {offer.usedInNegotiation ? null : (
          <Button
            size="xs"
            variant="subtle"
            loading={negotiating.isPending}
            onClick={() => negotiating.mutate()}
            aria-label={shell.about(actions.use, name)}
          >
            {actions.use}
          </Button>
        )}
        {isOwn ? (
          <Button size="xs" variant="subtle" onClick={() => setRemoving(true)} aria-label={shell.about(actions.remove, name)}>
            {actions.remove}
          </Button>
        ) : null}
      </Group>
      {failure ? <FailureNote failure={failure} text={codeOf(failure) === 'day_not_fitting' ? actions.dayWrong : undefined} /> : null}
      {isRemoving ? (
        <Dialog title={actions.removeTitle(name)} onClose={() => setRemoving(false)}>
          <Text c="dimmed">{actions.removeText}</Text>
          <Group justify="space-between">
            <Button variant="default" onClick={() => setRemoving(false)}>
              {actions.keep}
            </Button>
            <Button color="red" loading={removing.isPending} onClick={() => removing.mutate()}>
              {actions.removeYes}
            </Button>
          </Group>
        </Dialog>
      ) : null}
    </>
  );
}
