import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api, refreshed } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { Confirm } from '../design/confirm.tsx';
import { changePerson } from '../signing-in/session.ts';
import { useMembership } from '../team/membership.ts';

/** Ends one's own membership. The last owner hears that somebody else has to become one first. */
export function Leave() {
  const { leave } = useTexts().organization;
  const { organizationId: organization, name } = useMembership();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const leaving = useMutation({
    mutationFn: () => answered(() => api.DELETE('/api/organizations/{organization}/members/me', { params: { path: { organization } } })),
    onSuccess: async () => {
      await refreshed();
      await changePerson(queries);
      await navigate({ to: '/team' });
    },
  });
  const close = () => {
    setAsked(false);
    leaving.reset();
  };
  return (
    <Card title={leave.title} text={leave.text}>
      <div>
        <Button variant="default" onClick={() => setAsked(true)}>
          {leave.open}
        </Button>
      </div>
      {isAsked ? (
        <Confirm
          title={leave.confirm(name)}
          text={leave.text}
          yes={leave.yes}
          no={leave.no}
          tone="bad"
          isPending={leaving.isPending}
          failure={leaving.error}
          onYes={() => leaving.mutate()}
          onClose={close}
        />
      ) : null}
    </Card>
  );
}
