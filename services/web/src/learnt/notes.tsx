import { Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { usePitch } from '../pitch/use-pitch.ts';
import style from './learnt.module.css';
import { NewNote } from './new-note.tsx';
import { Note } from './note.tsx';
import { noteInWords } from './note-words.ts';
import { useNotes } from './use-notes.ts';

/** What was learnt in one chat, one thing after the other; what hosts noted comes with the reveal. */
export function Notes({ conversationId }: { readonly conversationId: string }) {
  const { texts, face } = useSettings();
  const { learnt } = texts;
  const { query, adding, withdrawing, minding } = useNotes(conversationId);
  const pitch = usePitch();
  const [added, setAdded] = useState(0);
  const parts = pitch.data?.parts ?? [];
  const title = (partId: string) => parts.find((part) => part.partId === partId)?.title ?? undefined;
  const notes = query.data?.items ?? [];
  const failure = query.error ?? withdrawing.error ?? minding.error;
  return (
    <Card title={learnt.title} text={learnt.lead}>
      {query.data || failure ? null : <Skeleton height="4rem" />}
      {query.data && notes.length === 0 ? <Text c="dimmed">{learnt.none}</Text> : null}
      <ul className={`${rows.ruled} ${style.notes}`}>
        {notes.map((note) => (
          <Note
            key={note.observationId}
            note={note}
            words={noteInWords(note, texts, face.locale, title)}
            onStance={(stance) => minding.mutate({ note, stance })}
            onWithdraw={() => withdrawing.mutate(note)}
          />
        ))}
      </ul>
      {failure ? <FailureNote failure={failure} /> : null}
      <NewNote key={added} adding={adding} parts={parts} onAdded={() => setAdded((times) => times + 1)} isNext={added > 0} />
    </Card>
  );
}
