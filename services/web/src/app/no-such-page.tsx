import { Group } from '@mantine/core';
import { LinkButton } from '../design/link-button.tsx';
import { OwnStart } from '../signing-in/own-start.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { DeadEnd } from './dead-ends.tsx';
import { useTexts } from './settings.tsx';
import { useTitle } from './title.ts';

/** An address that is no page's, and the ways on from there. */
export function NoSuchPage() {
  const { noSuchPage, notFound } = useTexts().shell;
  const { data: person } = useSignedIn();
  useTitle(noSuchPage.title);
  return (
    <DeadEnd title={noSuchPage.title} text={noSuchPage.text}>
      <Group gap="sm">
        {person ? <OwnStart side={person.side} /> : null}
        <LinkButton to="/" variant="default">
          {notFound.home}
        </LinkButton>
      </Group>
    </DeadEnd>
  );
}
