import { Button, Group, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf, fieldErrors } from '../api/problem.ts';
import { isSame } from '../api/same.ts';
import { DeadEnd } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { forKind, isComplete } from './assignment.ts';
import { AssignmentFields } from './assignment-fields.tsx';
import { type Assignment, addressFor, type ChatType, isAddress, roomOf, usual } from './chat-type.ts';
import style from './chat-types.module.css';
import { AboutFields, KindField, NameField, ReachFields, RoleFamilyField, WhereField } from './description-fields.tsx';
import { errorOfField } from './field-errors.ts';
import { LengthField } from './length-field.tsx';
import { RulesFields } from './rules-fields.tsx';
import { useChatTypes, useSettled } from './use-chat-types.ts';

/** A new chat type: a name is enough, since all else is as is usual. */
export function NewChatTypePage() {
  const { chatTypes: texts, team } = useTexts();
  const { role } = useMembership();
  const { data, error } = useChatTypes();
  useTitle(texts.create.title);
  if (role === 'interviewer') return <DeadEnd {...team.notFor} />;
  if (!data && !error) return <Skeleton height="20rem" radius="lg" />;
  return <NewChatType known={data ?? []} />;
}

function NewChatType({ known }: { readonly known: readonly ChatType[] }) {
  const { chatTypes: texts } = useTexts();
  const { create, fields } = texts;
  const membership = useMembership();
  const navigate = useNavigate();
  const settled = useSettled();
  const [room] = useState(() => roomOf(known));
  const [begun] = useState(() => usual(room));
  const [description, setDescription] = useState(begun.description);
  const [rules, setRules] = useState(begun.rules);
  const [assignment, setAssignment] = useState<Assignment>({ mode: 'single', host: { hostId: membership.personId, scheduleId: null } });
  const [chosen, setChosen] = useState<string>();
  const [isTried, setTried] = useState(false);
  const taken = known.map(({ chatTypeId }) => chatTypeId);
  const chatTypeId = chosen ?? addressFor(description.name, taken);
  const creating = useMutation({
    mutationFn: async () => {
      const done = await answered(() =>
        api.PUT('/api/scheduling/chat-types/{chatTypeId}', {
          params: { path: { chatTypeId } },
          headers: forOrganization(membership),
          body: { description: { ...description, name: description.name.trim() }, assignment, rules },
        }),
      );
      await settled(chatTypeId, done);
    },
    onSuccess: () =>
      navigate({ to: '/team/chat-types/$chatType', params: { chatType: chatTypeId }, search: { made: true }, ignoreBlocker: true }),
  });
  const errors = fieldErrors(creating.error);
  const errorOf = errorOfField(errors);
  const nameMissing = isTried && description.name.trim() === '' ? fields.nameNeeded : undefined;
  const isTaken = codeOf(creating.error) === 'chat_type_exists' || (chosen !== undefined && taken.includes(chosen));
  const wrongAddress = isTaken ? create.taken : isAddress(chatTypeId) ? errorOf('chatTypeId') : fields.addressWrong;
  const hosts = isTried && !isComplete(assignment) ? texts.hosts.needed : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (description.name.trim() !== '' && isAddress(chatTypeId) && isComplete(assignment)) creating.mutate();
  };
  const about = { value: description, onChange: setDescription, errorOf };
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <header>
        <Title order={1}>{create.title}</Title>
        <Text c="dimmed">{create.lead}</Text>
      </header>
      <NameField {...about} error={nameMissing} autoFocus />
      <KindField
        {...about}
        onChange={(next) => {
          setDescription(next);
          setAssignment(forKind(assignment, next.kind));
        }}
      />
      <RoleFamilyField {...about} />
      <LengthField value={rules} onChange={setRules} />
      <WhereField {...about} room={room} />
      <AssignmentFields value={assignment} kind={description.kind} onChange={setAssignment} error={hosts} />
      <AboutFields {...about} />
      <details className={style.more} open={isTaken || undefined}>
        <summary>{create.more}</summary>
        <div className={style.fields}>
          <TextInput
            label={fields.address}
            description={fields.addressHint}
            value={chatTypeId}
            error={wrongAddress}
            maxLength={40}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
          <ReachFields {...about} />
          <RulesFields value={rules} onChange={setRules} errorOf={errorOf} />
        </div>
      </details>
      <KeepTyped isChanged={!isSame(description, begun.description)} />
      {creating.error && !isTaken ? <FailureNote failure={creating.error} /> : null}
      <Group>
        <Button type="submit" loading={creating.isPending}>
          {create.action}
        </Button>
        <LinkButton to="/team/chat-types" variant="default">
          {create.cancel}
        </LinkButton>
      </Group>
    </form>
  );
}
