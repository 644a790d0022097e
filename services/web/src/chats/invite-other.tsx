import { Button, CopyButton, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';

/** A link for the other side of a chat that was arranged elsewhere: handed over by whoever wrote it down. */
export function InviteOther({ conversationId, isInvited }: { readonly conversationId: string; readonly isInvited: boolean }) {
  const { invite } = useTexts().chats;
  const inviting = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/interviews/conversations/{conversationId}/invitation', {
          params: { path: { conversationId } },
          body: { mail: false },
        }),
      ),
  });
  const { data, error } = inviting;
  return (
    <>
      <Button size="sm" variant="default" loading={inviting.isPending} onClick={() => inviting.mutate()}>
        {isInvited ? invite.again : invite.open}
      </Button>
      {data ? (
        <Dialog title={invite.title} onClose={() => inviting.reset()}>
          <Text c="dimmed">{invite.text}</Text>
          <TextInput aria-label={invite.link} readOnly value={data.link} onFocus={({ currentTarget }) => currentTarget.select()} />
          <CopyButton value={data.link}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? invite.copied : invite.copy}</Button>}
          </CopyButton>
        </Dialog>
      ) : null}
      {error ? <FailureNote failure={error} /> : null}
    </>
  );
}
