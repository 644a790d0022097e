import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import listing from '../design/listing.module.css';
import { StepsNote } from '../design/steps-note.tsx';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { PartDialog } from './part-dialog.tsx';
import { partSteps } from './part-steps.ts';
import type { Part, PartAsked } from './parts.ts';
import { ToldPart } from './told-part.tsx';
import { useTelling } from './use-telling.ts';

/** What an organization has to offer, in parts, in the order in which they are told. */
export function Telling() {
  const { preparing, telling: words } = useTexts();
  const mayChange = seesEverybody(useMembership().role);
  const telling = useTelling();
  /** `seen`: the version that what is typed is about. */
  const [open, setOpen] = useState<{ readonly part: Part | undefined; readonly seen: number }>();
  useTitle(preparing.parts.telling);
  const { list, steps } = telling;
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height="14rem" radius="lg" />;
  const { parts, version } = list.data;
  const doing = partSteps(telling, list.data, words.said, preparing.takenBack);
  const present = parts.find(({ partId }) => partId === open?.part?.partId);
  const begin = (part: Part | undefined) => {
    steps.reset();
    setOpen({ part, seen: version });
  };
  const close = () => {
    steps.reset();
    setOpen(undefined);
  };
  const save = (partId: string, asked: PartAsked) => {
    if (open === undefined) return;
    // who was told what others have changed, and saves again, means it
    const isTold = codeOf(steps.error) === 'conflict';
    const part = (isTold ? present : undefined) ?? open.part;
    const step = part ? doing.change(part, asked, isTold ? version : open.seen) : doing.add(partId, asked);
    steps.mutate(step, { onSuccess: () => setOpen(undefined) });
  };
  const move = (part: Part, by: -1 | 1) => {
    const step = doing.move(part, by);
    if (step) steps.mutate(step);
  };
  const add = mayChange ? <Button onClick={() => begin(undefined)}>{words.add}</Button> : null;
  return (
    <>
      <div className={listing.head}>
        <Text maw="40rem">{words.lead}</Text>
        {parts.length === 0 ? null : add}
      </div>
      {parts.length === 0 ? (
        <section className={listing.empty}>
          <Title order={2} size="h4">
            {words.none.title}
          </Title>
          <Text c="dimmed">{mayChange ? words.none.text : words.none.reader}</Text>
          {add}
        </section>
      ) : null}
      <ul className={listing.list}>
        {parts.map((part, index) => (
          <ToldPart
            key={part.partId}
            part={part}
            mayChange={mayChange}
            isFirst={index === 0}
            isLast={index === parts.length - 1}
            isPending={steps.isPending}
            onMove={(by) => move(part, by)}
            onEdit={() => begin(part)}
            onRemove={() => steps.mutate(doing.remove(part))}
          />
        ))}
      </ul>
      <StepsNote steps={steps} words={words.refused} isQuiet={open !== undefined} />
      {open === undefined ? null : (
        <PartDialog part={open.part} present={present} isPending={steps.isPending} failure={steps.error} onSave={save} onClose={close} />
      )}
    </>
  );
}
