import { Skeleton, Text, Title } from '@mantine/core';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { FailureNote } from '../design/failure-note.tsx';
import style from '../design/listing.module.css';
import { ForSide } from '../signing-in/for-side.tsx';
import { NewPart } from './new-part.tsx';
import { Part } from './part.tsx';
import { useParts, usePitch } from './use-pitch.ts';

/** A candidate's story in parts, each in one or more ways to tell it. */
export function PitchPage() {
  const { chats, pitch } = useTexts();
  useTitle(pitch.title);
  return (
    <ForSide side="candidate" signIn={{ ...chats.signIn, title: pitch.signIn }} otherSide={chats.otherSide}>
      <OwnPitch />
    </ForSide>
  );
}

function OwnPitch() {
  const { pitch } = useTexts();
  const { data, error, refetch } = usePitch();
  const parts = data?.parts ?? [];
  const { adding, moving } = useParts(parts);
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{pitch.title}</Title>
          <Text c="dimmed">{pitch.lead}</Text>
        </div>
      </header>
      {data === undefined && error ? <Failed failure={error} retry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton height="18rem" radius="lg" /> : null}
      {parts.map((part, index) => (
        <Part
          key={part.partId}
          part={part}
          isFirst={index === 0}
          isLast={index === parts.length - 1}
          onMove={(by) => moving.mutate({ partId: part.partId, by })}
        />
      ))}
      {moving.error ? <FailureNote failure={moving.error} /> : null}
      {data ? <NewPart adding={adding} isFirst={parts.length === 0} /> : null}
    </div>
  );
}
