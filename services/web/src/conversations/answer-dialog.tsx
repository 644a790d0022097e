import { Button, Group, Radio, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { Note } from '../design/note.tsx';
import type { Offer } from '../offers/offer-terms.ts';
import style from '../offers/offers.module.css';
import { dateIn } from '../time/times.ts';
import { type OfferAnswer, useMadeOffer } from './use-made-offers.ts';

const answers = ['accepted', 'declined', 'withdrawn', 'lapsed'] as const satisfies readonly OfferAnswer['answer'][];

interface AnswerDialogProps {
  readonly offer: Offer;
  /** It was removed meanwhile. */
  readonly isGone: boolean;
  readonly conversationId: string;
  readonly onClose: () => void;
}

/** What became of an offer, and on which day; or that it was something else. */
export function AnswerDialog({ offer, isGone, conversationId, onClose }: AnswerDialogProps) {
  const { texts, zone } = useSettings();
  const { made } = texts.conversations.offers;
  const { answering } = useMadeOffer(offer, conversationId);
  const [opened] = useState(offer.version);
  const [answer, setAnswer] = useState(offer.answer?.answer);
  const [on, setOn] = useState(offer.answer?.on ?? dateIn(Date.now(), zone));
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (answer === undefined || on === '' || isGone) return;
    const seen = codeOf(answering.error) === 'conflict' ? offer.version : opened;
    answering.mutate({ seen, body: { answer, on } }, { onSuccess: onClose });
  };
  const refused: Readonly<Record<string, string>> = {
    day_not_fitting: texts.offers.actions.dayWrong,
    already_answered: made.notYours,
    conflict: made.otherwise(offer.answer ? texts.conversations.offers.answers[offer.answer.answer] : made.otherTerms),
    offer_removed: made.removedMeanwhile,
  };
  return (
    <Dialog title={made.answerTitle} onClose={onClose}>
      <form className={style.form} onSubmit={submit} noValidate>
        <Text size="sm" c="dimmed">
          {offer.answer ? made.correctText : made.answerText}
        </Text>
        <Radio.Group
          label={made.what}
          value={answer ?? ''}
          onChange={(next) => setAnswer(answers.find((one) => one === next))}
          error={isTried && answer === undefined ? made.needed : undefined}
        >
          <div className={style.answers}>
            {answers.map((value) => (
              <Radio key={value} value={value} label={made.became[value]} />
            ))}
          </div>
        </Radio.Group>
        <TextInput
          type="date"
          label={made.on}
          min={offer.extendedOn}
          value={on}
          error={isTried && on === '' ? made.dayNeeded : undefined}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
        {isGone ? <Note tone="attention" title={texts.offers.gone.text} /> : null}
        {answering.error && !isGone ? <FailureNote failure={answering.error} text={refused[codeOf(answering.error) ?? '']} /> : null}
        <Group justify="space-between">
          <Button variant="default" onClick={onClose}>
            {isGone ? texts.offers.gone.close : made.cancel}
          </Button>
          {isGone ? null : (
            <Button type="submit" loading={answering.isPending}>
              {made.say}
            </Button>
          )}
        </Group>
      </form>
    </Dialog>
  );
}
