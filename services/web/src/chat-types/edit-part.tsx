import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Changed } from '../api/after.ts';
import { codeOf, fieldErrors } from '../api/problem.ts';
import { isSame } from '../api/same.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { idle } from '../design/pressed.ts';
import { UndoNote } from '../design/undo-note.tsx';
import { useMembership } from '../team/membership.ts';
import type { ChatType } from './chat-type.ts';
import style from './chat-types.module.css';
import { errorOfField } from './field-errors.ts';
import { useSettled } from './use-chat-types.ts';

type Part = 'description' | 'assignment' | 'rules';

interface PartProps<P extends Part, Value> {
  readonly chatType: ChatType;
  readonly part: P;
  readonly title: string;
  readonly text: string;
  readonly put: (value: Value, version: number) => Promise<Changed>;
  readonly canBe: (value: Value) => boolean;
  readonly children: (value: Value, change: (value: Value) => void, errorOf: (field: string) => string | undefined) => ReactNode;
}

/** A part of a chat type that is saved by itself, and can be taken back. */
export function EditPart<P extends Part>({ chatType, part, title, text, put, canBe, children }: PartProps<P, ChatType[P]>) {
  const value = chatType[part];
  const { chatTypes: texts } = useTexts();
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const settled = useSettled();
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const [before, setBefore] = useState<{ readonly value: ChatType[P] }>();
  const [told, setTold] = useState<string>();
  // changed elsewhere: who has typed nothing sees it
  if (!isSame(seen, value)) {
    setSeen(value);
    if (isSame(draft, seen)) setDraft(value);
  }
  const isChanged = !isSame(draft, value);
  const isIdle = !isChanged || !canBe(draft);
  const saving = useMutation({
    mutationFn: async (next: ChatType[P]) => settled(chatType.chatTypeId, await put(next, chatType.version)),
    // what is there by now is read, so that saving again is saving on top of it
    onError: (failure) => {
      if (codeOf(failure) === 'conflict') void queries.invalidateQueries({ queryKey: ['chat-types', organizationId, chatType.chatTypeId] });
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isIdle) return;
    const was = value;
    saving.mutate(draft, {
      onSuccess: (saved) => {
        setDraft(saved[part]);
        setBefore({ value: was });
        setTold(texts.saved);
      },
    });
  };
  const undo = (was: ChatType[P]) =>
    saving.mutate(was, {
      onSuccess: () => {
        setDraft(was);
        setBefore(undefined);
        setTold(texts.undone);
      },
    });
  const change = (next: ChatType[P]) => {
    setDraft(next);
    setTold(undefined);
  };
  const isConflict = codeOf(saving.error) === 'conflict';
  const discard = () => {
    setDraft(value);
    saving.reset();
  };
  return (
    <Card anchor={part} title={title} text={text}>
      <form className={style.fields} onSubmit={save} noValidate>
        <KeepTyped isChanged={isChanged} />
        {children(draft, change, errorOfField(fieldErrors(saving.error)))}
        {saving.error ? <FailureNote failure={saving.error} words={{ conflict: texts.conflict.text }} /> : null}
        <Group gap="sm">
          <Button type="submit" loading={saving.isPending} {...idle(isIdle)}>
            {texts.save}
          </Button>
          {isChanged ? (
            <Button variant="default" onClick={discard}>
              {isConflict ? texts.conflict.take : texts.discard}
            </Button>
          ) : null}
          <UndoNote
            text={isChanged ? undefined : told}
            isPending={saving.isPending}
            onUndo={before ? () => undo(before.value) : undefined}
          />
        </Group>
      </form>
    </Card>
  );
}
