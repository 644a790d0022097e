import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import mine from '../mine/mine.module.css';
import { Entries } from './entries.tsx';
import { SeenFeedback } from './seen-feedback.tsx';
import { seenSections } from './seen-sections.ts';
import { useBlocking } from './use-blocking.ts';
import { useSeen } from './use-seen.ts';
import style from './view-as.module.css';

/** What one organization sees of whoever is signed in, and a way to be kept from it. */
export function SeenAs({ organizationId }: { readonly organizationId: string }) {
  const settings = useSettings();
  const { viewAs } = settings.texts;
  const { data, error } = useSeen(organizationId);
  const { blocking, whom } = useBlocking(organizationId, data?.onlooker.blockedBy ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  if (error && !data) return <FailureNote failure={error} />;
  if (!data) return <Skeleton height="6rem" />;
  const { onlooker, exchanges, isCut } = data;
  const name = onlooker.name ?? organizationId;
  const sections = seenSections(data, settings.texts, settings.face);
  const isNothing = sections.length === 0 && exchanges.length === 0;
  return (
    <div className={style.seen}>
      <Title order={3} size="h4" ref={heading} tabIndex={-1}>
        {viewAs.heading(name)}
      </Title>
      {whom.length > 0 ? <Text role="status">{viewAs.blocked(whom.join(', '))}</Text> : null}
      {isNothing ? (
        <div>
          <Text fw={600}>{viewAs.nothing(name)}</Text>
          <Text c="dimmed">{onlooker.name === null ? viewAs.nobody : viewAs.nothingText}</Text>
        </div>
      ) : null}
      {sections.map((section) => (
        <Entries key={section.id} section={section} />
      ))}
      {exchanges.length > 0 ? <SeenFeedback exchanges={exchanges} /> : null}
      {isCut ? <Text size="sm">{viewAs.more}</Text> : null}
      {blocking.error ? <FailureNote failure={blocking.error} /> : null}
      {onlooker.blockedBy.length === 0 ? (
        <Button className={style.block} variant="default" loading={blocking.isPending} onClick={() => blocking.mutate()}>
          {viewAs.block(name)}
        </Button>
      ) : null}
      <details className={mine.more}>
        <summary>{viewAs.notShown.title}</summary>
        <ul>
          {viewAs.notShown.items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
