import { Anchor, Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { CopyButton } from '../design/copy-button.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { UndoNote } from '../design/undo-note.tsx';
import { useMembership } from '../team/membership.ts';
import { duration } from '../time/times.ts';
import { type ChatType, publicAddress } from './chat-type.ts';
import style from './chat-types.module.css';
import { useArchiving } from './use-chat-types.ts';

const route = getRouteApi('/team/chat-types/$chatType');

/** Where it is booked, and whether it is. */
export function Share({ chatType }: { readonly chatType: ChatType }) {
  const { texts: all, face } = useSettings();
  const { chatTypes: texts } = all;
  const { role } = useMembership();
  const { made } = route.useSearch();
  const { chatTypeId, description, rules, archived } = chatType;
  const { archive, restore } = useArchiving();
  const changing = useMutation({ mutationFn: (change: typeof archive) => change(chatTypeId) });
  const address = publicAddress(window.location.origin, chatType);
  const isNew = made === true && !archived && description.listed;
  return (
    <Card
      title={isNew ? texts.create.made.title : archived ? texts.archived : texts.address}
      text={isNew ? texts.create.made.text : undefined}
    >
      {isNew && rules.noticeMinutes ? <Text>{texts.create.made.notice(duration(rules.noticeMinutes, face.locale))}</Text> : null}
      {archived ? null : description.listed ? (
        <div className={style.share}>
          <Anchor href={address} target="_blank" rel="noreferrer">
            {address.replace(/^https?:\/\//, '')}
          </Anchor>
          <Group gap="xs">
            <CopyButton text={address} label={texts.copyAddress(description.name)} />
            <Button component="a" href={address} target="_blank" rel="noreferrer" size="xs" variant="default">
              {texts.open}
            </Button>
          </Group>
        </div>
      ) : (
        <Text>{texts.unlisted}</Text>
      )}
      {role === 'interviewer' ? null : archived ? (
        <Group>
          <Button loading={changing.isPending} onClick={() => changing.mutate(restore)}>
            {texts.restore}
          </Button>
        </Group>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {texts.archiveText}
          </Text>
          <Group>
            <Button variant="default" size="xs" loading={changing.isPending} onClick={() => changing.mutate(archive)}>
              {texts.archive}
            </Button>
          </Group>
        </>
      )}
      {changing.error ? <FailureNote failure={changing.error} /> : null}
      <UndoNote text={changing.data && texts[changing.data.archived ? 'wasArchived' : 'wasRestored'](changing.data.description.name)} />
    </Card>
  );
}
