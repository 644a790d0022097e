import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from './chat-page.module.css';
import type { usePrep } from './use-prep.ts';

/** A question of one's own, put at the end of the list. What looks private is refused with a better one. */
export function OwnQuestion({ adding }: { readonly adding: ReturnType<typeof usePrep>['adding'] }) {
  const { prep } = useTexts().chats;
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = text.trim();
    if (asked !== '') adding.mutate({ text: asked, topic: 'reflection' }, { onSuccess: () => setText('') });
  };
  return (
    <form onSubmit={submit} className={style.part}>
      <div className={style.add}>
        <TextInput label={prep.ownLabel} maxLength={300} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
        <Button type="submit" variant="default" loading={adding.isPending} disabled={text.trim() === ''}>
          {prep.add}
        </Button>
      </div>
      {adding.error ? <FailureNote failure={adding.error} /> : null}
    </form>
  );
}
