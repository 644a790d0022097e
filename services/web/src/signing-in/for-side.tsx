import { Group, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { DeadEnd, Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { OwnStart } from './own-start.tsx';
import { useSignedIn } from './session.ts';
import type { Side } from './sign-in-search.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

interface ForSideProps {
  readonly side: Side;
  /** To those who are not signed in. */
  readonly signIn: Words & { readonly action: string };
  /** To those who are signed in on the other side. */
  readonly otherSide: Words;
  readonly children: ReactNode;
}

/** What is there for one side alone. What somebody is on the other side is no way in. */
export function ForSide({ side, signIn, otherSide, children }: ForSideProps) {
  const { home } = useTexts();
  const { data, error, refetch } = useSignedIn();
  if (data === undefined && error) return <Failed failure={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height="20rem" radius="lg" />;
  if (data === null)
    return (
      <DeadEnd title={signIn.title} text={signIn.text}>
        <LinkButton to="/sign-in" search={{ side }}>
          {signIn.action}
        </LinkButton>
      </DeadEnd>
    );
  if (data.side === side) return children;
  return (
    <DeadEnd {...otherSide}>
      <Group gap="sm">
        <LinkButton to="/sign-in" search={{ side }}>
          {home[side].action}
        </LinkButton>
        <OwnStart side={data.side} variant="default" />
      </Group>
    </DeadEnd>
  );
}
