import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { codeOf } from '../api/problem.ts';
import { DeadEnd } from '../app/dead-ends.tsx';
import { keep } from '../app/kept.ts';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { changePerson } from './session.ts';
import style from './sign-in-page.module.css';

const isSpent = (failure: unknown): boolean => ['link_used', 'link_expired', 'link_invalid'].includes(codeOf(failure) ?? '');

/** Spends the link when its reader says so: mail programs open links by themselves. One that is spent already says so at once. */
export function SignInLink({ token }: { readonly token: string }) {
  const { signIn } = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const spending = useMutation({
    mutationFn: () => answered(() => api.POST('/api/session', { headers: byLink(token) })),
    onSuccess: async ({ side }) => {
      keep('signed-in', 'yes');
      await changePerson(queries);
      await navigate({ to: side === 'candidate' ? '/chats' : '/team', replace: true });
    },
  });
  const looked = useQuery({
    queryKey: ['sign-in-link', token],
    queryFn: () => answered(() => api.GET('/api/sign-in/link', { headers: byLink(token) })),
    enabled: spending.isIdle,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { error } = spending;
  if (isSpent(error) || (spending.isIdle && isSpent(looked.error)))
    return (
      <DeadEnd title={signIn.link.title} text={signIn.link.used}>
        <Button component={Link} to="/sign-in">
          {signIn.link.newLink}
        </Button>
      </DeadEnd>
    );
  if (spending.isIdle && looked.isPending) return <Skeleton height="14rem" radius="lg" />;
  return (
    <Stack className={style.card ?? ''}>
      <Title order={1} size="h2">
        {signIn.link.title}
      </Title>
      <Text c="dimmed">{signIn.link.text}</Text>
      {error ? <FailureNote failure={error} /> : null}
      <Button size="md" loading={spending.isPending} onClick={() => spending.mutate()}>
        {signIn.link.action}
      </Button>
    </Stack>
  );
}
