import { Button, Skeleton, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { Confirm } from '../design/confirm.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { calledAmong } from '../team/called.ts';
import { useMembership } from '../team/membership.ts';
import { useMembers } from '../team/use-members.ts';
import { dateOf } from '../time/times.ts';
import { NewKey } from './new-key.tsx';
import style from './organization.module.css';
import { type ApiKey, useApiKeys } from './use-api-keys.ts';

/** Keys by which programs read for the organization. */
export function ApiKeys() {
  const { texts, face } = useSettings();
  const { keys, audit } = texts.organization;
  const { organizationId: organization } = useMembership();
  const members = useMembers();
  const { data, error, settled } = useApiKeys();
  const [isNew, setNew] = useState(false);
  const [ending, setEnding] = useState<ApiKey>();
  const revoking = useMutation({
    mutationFn: ({ keyId: key }: ApiKey) =>
      answered(() => api.DELETE('/api/organizations/{organization}/keys/{key}', { params: { path: { organization, key } } })),
    onSuccess: async (changed) => {
      await settled(changed);
      setEnding(undefined);
    },
  });
  const on = (at: string) => dateOf(at, face);
  const maker = calledAmong(members.data, { ...texts.team.members, unknown: audit.actors.person });
  return (
    <Card title={keys.title} text={keys.text}>
      {data || error ? null : <Skeleton height="3rem" />}
      {data?.items.length === 0 ? <Text>{keys.none}</Text> : null}
      <ul className={`${rows.ruled} ${style.rows}`}>
        {data?.items.map((key) => (
          <li key={key.keyId}>
            <span>
              <b>{key.name}</b>
              <span className={style.quiet}>
                {[
                  key.scopes.map((scope) => keys.scopes[scope]).join(', '),
                  members.data ? keys.made(on(key.madeAt), maker(key.madeBy)) : null,
                  key.lastUsedAt === null ? keys.unused : keys.used(on(key.lastUsedAt)),
                  key.expiresAt === null ? null : keys.expires(on(key.expiresAt)),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </span>
            <Button size="xs" variant="default" aria-label={keys.revokeNamed(key.name)} onClick={() => setEnding(key)}>
              {keys.revoke}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="light" onClick={() => setNew(true)}>
          {keys.add}
        </Button>
      </div>
      {error ? <FailureNote failure={error} /> : null}
      {isNew ? <NewKey onMade={settled} onClose={() => setNew(false)} /> : null}
      {ending ? (
        <Confirm
          {...keys.revoking}
          title={keys.revoking.title(ending.name)}
          tone="bad"
          isPending={revoking.isPending}
          failure={revoking.error}
          onYes={() => revoking.mutate(ending)}
          onClose={() => setEnding(undefined)}
        />
      ) : null}
    </Card>
  );
}
