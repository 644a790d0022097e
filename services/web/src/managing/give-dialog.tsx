import { Button, Group, NativeSelect, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { When } from '../design/when.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { calledAmong } from '../team/called.ts';
import { mayHost } from '../team/member-names.ts';
import { membersKey, readMembers } from '../team/use-members.ts';
import type { Addressed } from './booking-commands.ts';
import { giveDeed } from './deeds.ts';
import type { Managing } from './use-managing.ts';
import { hostsWith } from './what-can-be-done.ts';

interface GiveProps extends Addressed {
  readonly managing: Managing;
}

/** Who holds a chat instead: a recruiter says so, whatever hours and limits say. */
export function GiveDialog({ booking, token, managing }: GiveProps) {
  const { texts } = useSettings();
  const words = texts.managing;
  const { organizationId, hostIds, declined } = booking;
  const { data: person } = useSignedIn();
  const { data: members, error } = useQuery({ queryKey: membersKey(organizationId), queryFn: () => readMembers(organizationId) });
  const [leaving, setLeaving] = useState(declined[0] ?? hostIds[0] ?? '');
  const [coming, setComing] = useState('');
  const [isTried, setTried] = useState(false);
  const named = calledAmong(members, texts.team.members, person?.personId);
  const others = members?.filter((member) => mayHost(member) && !hostIds.includes(member.personId));
  const send = () => {
    setTried(true);
    if (coming !== '') managing.act(giveDeed({ booking, token }, hostsWith(hostIds, leaving, coming), named(coming), words));
  };
  const failure = managing.failure ?? error;
  return (
    <Dialog title={words.questions.give} onClose={managing.close}>
      <When start={booking.start} end={booking.end} />
      <Text>{words.give.text}</Text>
      {others || error ? null : <Skeleton height="4rem" />}
      {hostIds.length > 1 ? (
        <NativeSelect
          label={words.give.leaving}
          value={leaving}
          onChange={({ currentTarget }) => setLeaving(currentTarget.value)}
          data={hostIds.map((value) => ({ value, label: named(value) }))}
        />
      ) : null}
      {others === undefined ? null : others.length === 0 ? (
        <Text>{words.give.nobody}</Text>
      ) : (
        <NativeSelect
          label={words.give.coming}
          value={coming}
          error={isTried && coming === '' ? words.give.needed : undefined}
          onChange={({ currentTarget }) => setComing(currentTarget.value)}
          data={[{ value: '', label: words.give.choose }, ...others.map(({ personId: value }) => ({ value, label: named(value) }))]}
        />
      )}
      {failure ? <FailureNote failure={failure} words={words.refused} /> : null}
      {codeOf(failure) === 'slot_taken' ? (
        <Group>
          <Button variant="light" onClick={() => managing.ask({ booking, token, question: 'move' })}>
            {words.questions.move}
          </Button>
        </Group>
      ) : null}
      <Group justify="space-between">
        <Button variant="default" onClick={managing.close}>
          {words.keep}
        </Button>
        {others?.length === 0 ? (
          <LinkButton to="/team/organization">{words.give.invite}</LinkButton>
        ) : (
          <Button loading={managing.isPending} disabled={others === undefined} onClick={send}>
            {words.give.yes}
          </Button>
        )}
      </Group>
    </Dialog>
  );
}
