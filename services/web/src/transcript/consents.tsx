import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Confirm } from '../design/confirm.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import style from './transcript.module.css';
import type { Kept, useTranscript } from './use-transcript.ts';

interface ConsentsProps {
  readonly kept: Kept;
  readonly personId: string;
  readonly nameOf: (personId: string) => string;
  readonly doing: Pick<ReturnType<typeof useTranscript>, 'agreeing' | 'withdrawing'>;
}

/** Who has agreed, and one’s own word, in the words that it is given in. */
export function Consents({ kept, personId, nameOf, doing: { agreeing, withdrawing } }: ConsentsProps) {
  const { transcript } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const own = kept.speakers.find((speaker) => speaker.personId === personId);
  const failure = agreeing.error ?? (isAsked ? null : withdrawing.error);
  const withdraw = () => (kept.transcript ? setAsked(true) : withdrawing.mutate());
  return (
    <>
      <ul className={`${rows.lined} ${style.speakers}`}>
        {kept.speakers.map((speaker) => (
          <li key={speaker.personId}>
            <span>{nameOf(speaker.personId)}</span>
            <Text size="sm" c={speaker.consented ? 'inherit' : 'dimmed'}>
              {speaker.consented ? transcript.agreed : transcript.notYet}
            </Text>
          </li>
        ))}
      </ul>
      {own?.consented ? (
        <details className={style.words}>
          <summary>{transcript.wording}</summary>
          <blockquote>{kept.wording}</blockquote>
        </details>
      ) : own ? (
        <blockquote className={style.wording}>{kept.wording}</blockquote>
      ) : null}
      {own ? (
        <Group justify="space-between">
          <Text size="sm" c="dimmed" flex={1}>
            {own.consented && kept.speakers.some(({ consented }) => !consented) ? transcript.othersAsked : ''}
          </Text>
          <Button
            size="sm"
            variant={own.consented ? 'default' : 'light'}
            loading={agreeing.isPending || withdrawing.isPending}
            onClick={() => (own.consented ? withdraw() : agreeing.mutate(kept))}
          >
            {own.consented ? transcript.withdraw : transcript.agree}
          </Button>
        </Group>
      ) : null}
      {failure ? (
        <FailureNote failure={failure} text={codeOf(failure) === 'wording_outdated' ? transcript.refused.wording_outdated : undefined} />
      ) : null}
      {isAsked ? (
        <Confirm
          title={transcript.withdrawing.title}
          text={transcript.withdrawing.text}
          yes={transcript.withdrawing.yes}
          no={transcript.withdrawing.no}
          tone="bad"
          isPending={withdrawing.isPending}
          failure={withdrawing.error}
          onYes={() => withdrawing.mutate(undefined, { onSuccess: () => setAsked(false) })}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </>
  );
}
