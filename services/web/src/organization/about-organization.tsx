import { Button, Group, Skeleton, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { fieldErrors } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { idle } from '../design/pressed.ts';
import { useMembership } from '../team/membership.ts';
import style from './organization.module.css';
import { type Organization, useOrganization, useSettled } from './use-organization.ts';

/** What the organization is called, and which domains and company it stands for. */
export function AboutOrganization() {
  const { about } = useTexts().organization;
  const { role } = useMembership();
  const { data, error } = useOrganization();
  return (
    <Card title={about.title}>
      {data || error ? null : <Skeleton height="8rem" />}
      {data ? role === 'owner' ? <Edited key={data.version} organization={data} /> : <Facts organization={data} /> : null}
      {error ? <FailureNote failure={error} /> : null}
    </Card>
  );
}

function Facts({ organization: { name, organizationId, domains, parentCompany } }: { readonly organization: Organization }) {
  const { about } = useTexts().organization;
  return (
    <dl className={style.facts}>
      <dt>{about.name}</dt>
      <dd>{name}</dd>
      <dt>{about.handle}</dt>
      <dd>{organizationId}</dd>
      <dt>{about.domains}</dt>
      <dd>{domains.join(', ') || about.none}</dd>
      <dt>{about.parent}</dt>
      <dd>{parentCompany ?? about.none}</dd>
    </dl>
  );
}

const linesOf = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter((line) => line !== ''))];

function Edited({ organization }: { readonly organization: Organization }) {
  const { about } = useTexts().organization;
  const settled = useSettled();
  const [name, setName] = useState(organization.name);
  const [domains, setDomains] = useState(organization.domains.join('\n'));
  const [parent, setParent] = useState(organization.parentCompany ?? '');
  const path = { organization: organization.organizationId };
  const isRenamed = name.trim() !== organization.name;
  const isDescribed = linesOf(domains).join() !== organization.domains.join() || (parent.trim() || null) !== organization.parentCompany;
  const isChanged = isRenamed || isDescribed;
  const saving = useMutation({
    mutationFn: async () => {
      let changed: Changed | undefined;
      if (isRenamed)
        changed = await answered(() =>
          api.PUT('/api/organizations/{organization}/name', { params: { path }, body: { name: name.trim() } }),
        );
      if (isDescribed)
        changed = await answered(() =>
          api.PUT('/api/organizations/{organization}/description', {
            params: { path },
            body: { domains: linesOf(domains), parentCompany: parent.trim() || null },
          }),
        );
      if (changed) await settled.organization(changed);
    },
  });
  const errors = fieldErrors(saving.error);
  const domainError = Object.entries(errors).find(([field]) => field.startsWith('domains'))?.[1];
  const isEmpty = name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && isChanged) saving.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        label={about.name}
        maxLength={120}
        value={name}
        error={isEmpty ? about.needed : errors['name']}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <dl className={style.facts}>
        <dt>{about.handle}</dt>
        <dd>{organization.organizationId}</dd>
      </dl>
      <Textarea
        label={about.domains}
        description={about.domainsHint}
        rows={2}
        value={domains}
        error={domainError}
        onChange={({ currentTarget }) => setDomains(currentTarget.value)}
      />
      <TextInput
        mt="sm"
        label={about.parent}
        description={about.parentHint}
        maxLength={120}
        value={parent}
        error={errors['parentCompany']}
        onChange={({ currentTarget }) => setParent(currentTarget.value)}
      />
      <KeepTyped isChanged={isChanged} />
      {saving.error && Object.keys(errors).length === 0 ? <FailureNote failure={saving.error} /> : null}
      <Group mt="sm">
        <Button type="submit" variant="light" loading={saving.isPending} {...idle(!isChanged)}>
          {about.save}
        </Button>
        <Text size="sm" role="status">
          {saving.isSuccess && !(isRenamed || isDescribed) ? about.saved : ''}
        </Text>
      </Group>
    </form>
  );
}
