import { Anchor, Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { CopyButton } from '../design/copy-button.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { UndoNote } from '../design/undo-note.tsx';
import { useMembership } from '../team/membership.ts';
import { type ChatType, publicAddress } from './chat-type.ts';
import style from './chat-types.module.css';
import { useArchiving } from './use-chat-types.ts';

const route = getRouteApi('/team/chat-types/$chatType');

/** Where it is booked, and whether it is. */
export function Share({ chatType }: { readonly chatType: ChatType }) {
  const { chatTypes: texts } = useTexts();
  const { role } = useMembership();
  const { made } = route.useSearch();
  const { chatTypeId, description, archived } = chatType;
  const { archive, restore } = useArchiving();
  const [told, setTold] = useState<string>();
  const archiving = useMutation({
    mutationFn: () => archive(chatTypeId),
    onSuccess: () => setTold(texts.wasArchived(description.name)),
  });
  const restoring = useMutation({
    mutationFn: () => restore(chatTypeId),
    onSuccess: () => setTold(texts.wasRestored(description.name)),
  });
  const address = publicAddress(window.location.origin, chatType);
  const failure = archiving.error ?? restoring.error;
  const isNew = made === true && !archived && description.listed;
  return (
    <Card
      title={isNew ? texts.create.made.title : archived ? texts.archived : texts.address}
      text={isNew ? texts.create.made.text : undefined}
    >
      {archived ? null : description.listed ? (
        <div className={style.share}>
          <Anchor href={address}>{address.replace(/^https?:\/\//, '')}</Anchor>
          <Group gap="xs">
            <CopyButton text={address} label={texts.copyAddress(description.name)} />
            <Button component="a" href={address} size="xs" variant="default">
              {texts.open}
            </Button>
          </Group>
        </div>
      ) : (
        <Text>{texts.unlisted}</Text>
      )}
      {role === 'interviewer' ? null : archived ? (
        <Group>
          <Button loading={restoring.isPending} onClick={() => restoring.mutate()}>
            {texts.restore}
          </Button>
        </Group>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {texts.archiveText}
          </Text>
          <Group>
            <Button variant="default" size="xs" loading={archiving.isPending} onClick={() => archiving.mutate()}>
              {texts.archive}
            </Button>
          </Group>
        </>
      )}
      {failure ? <FailureNote failure={failure} /> : null}
      <UndoNote text={told} />
    </Card>
  );
}
