import { Button, Loader, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { detailOf, referenceOf, statusOf, Unreachable } from '../api/problem.ts';
import { useTexts } from './settings.tsx';

/** A page that goes no further: what it is, and the way on. */
export const DeadEnd = ({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}) => (
  <Stack gap="sm" align="flex-start" maw="36rem" mx="auto" py="xl" role="alert">
    <Title order={1} size="h2">
      {title}
    </Title>
    {text === undefined ? null : <Text c="dimmed">{text}</Text>}
    {children}
  </Stack>
);

/** A page that is on its way. */
export const Waiting = () => <Loader m="xl" aria-label={useTexts().shell.loading} />;

export function Missing() {
  const { notFound } = useTexts().shell;
  return (
    <DeadEnd title={notFound.title} text={notFound.text}>
      <Button component={Link} to="/" variant="default">
        {notFound.home}
      </Button>
    </DeadEnd>
  );
}

/** Why something cannot be shown, where the page has no better words for it. */
export function Failed({ failure, retry }: { readonly failure: unknown; readonly retry?: (() => void) | undefined }) {
  const { shell } = useTexts();
  const again = retry ? (
    <Button variant="default" onClick={retry}>
      {shell.retry}
    </Button>
  ) : null;
  if (failure instanceof Unreachable) return <DeadEnd {...shell.unreachable}>{again}</DeadEnd>;
  if (statusOf(failure) === 404) return <Missing />;
  const reference = referenceOf(failure);
  return (
    <DeadEnd title={shell.broken.title} text={detailOf(failure) ?? shell.broken.text}>
      {reference === undefined ? null : <Text size="sm">{shell.reference(reference)}</Text>}
      {again}
    </DeadEnd>
  );
}

/** A defect of the page itself, or a part of it that could not be fetched. */
export function Broken() {
  const { broken } = useTexts().shell;
  return (
    <DeadEnd title={broken.title} text={broken.text}>
      <Button variant="default" onClick={() => window.location.reload()}>
        {broken.reload}
      </Button>
    </DeadEnd>
  );
}

/** The same, where not even what is around a page can be drawn. */
export const BrokenAltogether = () => (
  <main>
    <Broken />
  </main>
);
