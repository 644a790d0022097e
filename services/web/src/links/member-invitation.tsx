import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { Refused } from '../api/problem.ts';
import { DeadEnd } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { LinkFailed } from './link-failed.tsx';
import type { OpenedLink } from './link-page.tsx';
import { readLink } from './link-token.ts';
import style from './links.module.css';

/** Somebody was invited to be a member; they join when they say so. */
export function MemberInvitation({ token, subject: invitation }: OpenedLink) {
  const { member } = useTexts().links;
  const organization = readLink(token)?.organization ?? '';
  const accepting = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/organizations/{organization}/invitations/{invitation}/acceptance', {
          params: { path: { organization, invitation } },
          headers: byLink(token),
        }),
      ),
  });
  if (accepting.isSuccess)
    return (
      <DeadEnd title={member.done}>
        <LinkButton to="/sign-in" search={{ side: 'member' }}>
          {member.signIn}
        </LinkButton>
      </DeadEnd>
    );
  const { error } = accepting;
  if (error instanceof Refused && [401, 404, 410].includes(error.problem.status))
    return <LinkFailed failure={error} retry={() => accepting.reset()} />;
  return (
    <Stack className={style.card ?? ''} maw="36rem" mx="auto">
      <Title order={1} size="h2">
        {member.title}
      </Title>
      <Text c="dimmed">{member.text}</Text>
      {error ? <FailureNote failure={error} /> : null}
      <Button loading={accepting.isPending} onClick={() => accepting.mutate()}>
        {member.action}
      </Button>
    </Stack>
  );
}
