import { Button, Group, Skeleton, TagsInput, Text, Textarea, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { usePrep } from '../chats/use-prep.ts';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { pressed } from '../design/pressed.ts';
import style from './afterwards.module.css';

/** What is known of the employer before a chat: what it says of itself, what one found out, and what one wants to learn. */
export function Brief({ conversationId, isAhead }: { readonly conversationId: string; readonly isAhead: boolean }) {
  const { brief } = useTexts().afterwards;
  const { query, briefing, aiming } = usePrep(conversationId);
  const { data } = query;
  const [notes, setNotes] = useState<string>();
  const [goals, setGoals] = useState<readonly string[]>();
  const kept = data?.learningGoals.map(({ label }) => label ?? '').filter((label) => label !== '') ?? [];
  useEffect(() => {
    if (briefing.isSuccess) setNotes(undefined);
  }, [briefing.isSuccess]);
  if (!data) return query.error ? null : <Skeleton height="10rem" radius="lg" />;
  const own = data.brief?.notes ?? '';
  const aims = (labels: readonly string[]) => {
    setGoals(labels);
    aiming.mutate(
      labels.map((label) => {
        const before = data.learningGoals.find((goal) => goal.label === label);
        return before?.termId ? { termId: before.termId } : { words: label };
      }),
      { onSettled: () => setGoals(undefined) },
    );
  };
  const missed = data.learningGoals.filter(({ missedIn }) => missedIn > 0);
  return (
    <Card title={brief.title}>
      {data.brief && data.brief.pitch.length > 0 ? (
        <div className={style.part}>
          <Title order={3} size="h5">
            {brief.theirs}
          </Title>
          <dl className={style.facts}>
            {data.brief.pitch.map(({ partId, title, text }) => (
              <div key={partId}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
      <KeepTyped isChanged={notes !== undefined && notes.trim() !== own} />
      <Textarea
        label={brief.notes}
        description={brief.notesHint}
        rows={4}
        maxLength={4_000}
        value={notes ?? own}
        onChange={({ currentTarget }) => setNotes(currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button
          size="sm"
          variant="light"
          loading={briefing.isPending}
          {...pressed(() => briefing.mutate((notes ?? '').trim()), notes === undefined || notes.trim() === own || notes.trim() === '')}
        >
          {brief.keep}
        </Button>
      </Group>
      {briefing.error ? <FailureNote failure={briefing.error} /> : null}
      {isAhead ? (
        <TagsInput
          label={brief.goals}
          description={missed.length === 0 ? brief.goalsHint : brief.missed(missed.map(({ label }) => label ?? '').join(', '))}
          acceptValueOnBlur
          maxTags={10}
          value={[...(goals ?? kept)]}
          onChange={aims}
        />
      ) : kept.length > 0 ? (
        <Text>{brief.wanted(kept.join(', '))}</Text>
      ) : null}
      {aiming.error ? <FailureNote failure={aiming.error} /> : null}
    </Card>
  );
}
