import { Skeleton, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { FailureNote } from '../design/failure-note.tsx';
import { IconPlus } from '../design/icons.tsx';
import { LinkButton } from '../design/link-button.tsx';
import list from '../design/listing.module.css';
import { UndoNote } from '../design/undo-note.tsx';
import { useMembership } from '../team/membership.ts';
import type { ChatType } from './chat-type.ts';
import { ChatTypeRow } from './chat-type-row.tsx';
import style from './chat-types.module.css';
import { useArchiving, useChatTypes } from './use-chat-types.ts';

/** What the organization lets people book. */
export function ChatTypesPage() {
  const { chatTypes: texts } = useTexts();
  const { role } = useMembership();
  const { data, error, refetch } = useChatTypes();
  useTitle(texts.title);
  const mayChange = role !== 'interviewer';
  const offered = data?.filter(({ archived }) => !archived) ?? [];
  const archived = data?.filter((one) => one.archived) ?? [];
  return (
    <div className={list.page}>
      <header className={list.head}>
        <div>
          <Title order={1}>{texts.title}</Title>
          <Text c="dimmed">{texts.lead}</Text>
        </div>
        {mayChange ? (
          <LinkButton to="/team/chat-types/new" leftSection={<IconPlus />}>
            {texts.add}
          </LinkButton>
        ) : null}
      </header>
      {error && !data ? <Failed failure={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton height="14rem" radius="lg" />}
      {data && offered.length === 0 ? (
        <section className={list.empty}>
          <Title order={2} size="h4">
            {texts.none.title}
          </Title>
          <Text c="dimmed">{mayChange ? texts.none.text : texts.none.noneForHosts}</Text>
          {mayChange ? <LinkButton to="/team/chat-types/new">{texts.add}</LinkButton> : null}
        </section>
      ) : null}
      <ul className={list.list}>
        {offered.map((one) => (
          <ChatTypeRow key={one.chatTypeId} chatType={one} />
        ))}
      </ul>
      {archived.length > 0 ? <Archived chatTypes={archived} mayChange={mayChange} /> : null}
    </div>
  );
}

function Archived({ chatTypes, mayChange }: { readonly chatTypes: readonly ChatType[]; readonly mayChange: boolean }) {
  const { chatTypes: texts } = useTexts();
  const { restore } = useArchiving();
  const restoring = useMutation({ mutationFn: ({ chatTypeId }: ChatType) => restore(chatTypeId) });
  return (
    <details className={style.archived}>
      <summary>{texts.archivedCount(chatTypes.length)}</summary>
      <ul className={list.list}>
        {chatTypes.map((one) => (
          <ChatTypeRow key={one.chatTypeId} chatType={one} onRestore={mayChange ? () => restoring.mutate(one) : undefined} />
        ))}
      </ul>
      {restoring.error ? <FailureNote failure={restoring.error} /> : null}
      <UndoNote text={restoring.data && texts.wasRestored(restoring.data.description.name)} />
    </details>
  );
}
