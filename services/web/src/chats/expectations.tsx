import { Button, Chip, Group, NativeSelect, Skeleton, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { outcomes } from '../afterwards/use-outcomes.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf } from '../api/problem.ts';
import type { Answer, Sent } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { Scale } from '../feedback/scale.tsx';
import type { Texts } from '../texts/en/index.ts';
import { shortMoment } from '../time/times.ts';
import style from './chat-page.module.css';

type Path = '/api/interviews/conversations/{conversationId}/expectations';
type Expected = Answer<Path, 'get'>;
type Wanted = Required<Sent<Path, 'put'>>;

const topics = [
  'role',
  'skills',
  'career-path',
  'growth',
  'pay',
  'conditions',
  'work-life-balance',
  'culture',
  'people',
  'leadership',
  'product',
  'strategy',
  'industry',
  'hiring',
] as const;

type Words = Texts['chats']['expect'];

interface ExpectationsProps {
  readonly conversationId: string;
  readonly isOver?: boolean;
  /** What a host would call it; left out, it is said to a candidate. */
  readonly words?: Partial<Words>;
}

/** What one expects, written down before: locked when it begins, and there to be compared with afterwards. */
export function Expectations({ conversationId, isOver = false, words }: ExpectationsProps) {
  const { data, error } = useQuery({
    queryKey: ['expectations', conversationId],
    queryFn: () =>
      answered(() => api.GET('/api/interviews/conversations/{conversationId}/expectations', { params: { path: { conversationId } } })),
  });
  if (error && !data) return <FailureNote failure={error} />;
  if (!data) return <Skeleton height="18rem" radius="lg" />;
  return data.locked || isOver ? <Locked expected={data} words={words} /> : <Form key={data.version} expected={data} words={words} />;
}

interface FormProps {
  readonly expected: Expected;
  readonly words: Partial<Words> | undefined;
}

function Form({ expected, words }: FormProps) {
  const { texts, face } = useSettings();
  const expect: Words = { ...texts.chats.expect, ...words };
  const { conversationId, recordedAt, lockedFrom } = expected;
  const queries = useQueryClient();
  const { topics: first, outcome, pay, confidence, culture, note } = expected;
  const [wanted, setWanted] = useState<Wanted>({ topics: first, outcome, pay, confidence, culture, note });
  const change = (part: Partial<Wanted>) => setWanted((now) => ({ ...now, ...part }));
  const saving = useMutation({
    mutationFn: () =>
      answered(() =>
        api.PUT('/api/interviews/conversations/{conversationId}/expectations', {
          params: { path: { conversationId } },
          body: { ...wanted, note: wanted.note?.trim() || null },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['expectations', conversationId] }),
  });
  const until = shortMoment(lockedFrom, face);
  return (
    <section className={style.sheet} aria-labelledby="expectations">
      <div>
        <Title order={2} size="h4" id="expectations">
          {expect.title}
        </Title>
        <Text c="dimmed">{expect.lead(until)}</Text>
      </div>
      <fieldset className={style.group}>
        <legend>{expect.topicsLabel}</legend>
        <Chip.Group
          multiple
          value={[...wanted.topics]}
          onChange={(next) => change({ topics: topics.filter((topic) => next.includes(topic)) })}
        >
          <div className={style.topics}>
            {topics.map((topic) => (
              <Chip key={topic} value={topic}>
                {expect.topics[topic]}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </fieldset>
      <NativeSelect
        label={expect.outcome}
        value={wanted.outcome ?? ''}
        onChange={({ currentTarget }) => change({ outcome: outcomes.find((one) => one === currentTarget.value) ?? null })}
        data={[{ value: '', label: expect.open }, ...outcomes.map((value) => ({ value, label: expect.outcomes[value] }))]}
      />
      <Scale
        label={expect.confidence}
        from={1}
        to={5}
        value={wanted.confidence ?? undefined}
        onChange={(value) => change({ confidence: value })}
        anchors={{ 1: expect.least, 5: expect.most }}
      />
      <KeepTyped isChanged={(wanted.note ?? '').trim() !== (note ?? '')} />
      <Textarea
        label={expect.note}
        rows={3}
        maxLength={2_000}
        value={wanted.note ?? ''}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      {saving.error ? (
        <FailureNote failure={saving.error} text={codeOf(saving.error) === 'expectations_locked' ? expect.lockedNow : undefined} />
      ) : null}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {recordedAt === null ? '' : expect.kept(shortMoment(recordedAt, face))}
        </Text>
        <Button loading={saving.isPending} onClick={() => saving.mutate()}>
          {expect.save}
        </Button>
      </Group>
    </section>
  );
}

function Locked({ expected, words }: FormProps) {
  const expect: Words = { ...useSettings().texts.chats.expect, ...words };
  const { recordedAt, topics: named, outcome, confidence, note } = expected;
  return (
    <section className={style.sheet} aria-labelledby="expectations">
      <Title order={2} size="h4" id="expectations">
        {expect.was}
      </Title>
      {recordedAt === null ? (
        <Text c="dimmed">{expect.nothing}</Text>
      ) : (
        <dl className={style.facts}>
          {named.length === 0 ? null : <Fact name={expect.topicsLabel} text={named.map((topic) => expect.topics[topic]).join(', ')} />}
          {outcome === null ? null : <Fact name={expect.outcome} text={expect.outcomes[outcome]} />}
          {confidence === null ? null : <Fact name={expect.confidence} text={`${confidence} / 5`} />}
          {note === null ? null : <Fact name={expect.note} text={note} />}
        </dl>
      )}
    </section>
  );
}

const Fact = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
);
