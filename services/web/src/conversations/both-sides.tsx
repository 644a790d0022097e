import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { live } from '../app/live.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import feedback from '../feedback/feedback.module.css';
import { Side } from '../feedback/revealed.tsx';
import { useForm } from '../feedback/use-form.ts';
import { forOrganization, useMembership } from '../team/membership.ts';

/** What both sides wrote of a conversation, for its recruiters: after the reveal, and of a guest what they marked for the organization. */
export function BothSides({ conversationId }: { readonly conversationId: string }) {
  const { bothSides, somebody, host } = useSettings().texts.conversations;
  const headers = forOrganization(useMembership());
  const { data, error } = useQuery({
    queryKey: ['exchanges', 'of-organization', conversationId],
    queryFn: () =>
      answered(() =>
        api.GET('/api/feedback/exchanges/of-organization', { params: { query: { conversation: conversationId, limit: 200 } }, headers }),
      ),
    meta: live('feedback/exchanges'),
  });
  const form = useForm();
  const found = data?.items ?? [];
  return (
    <Card title={bothSides.title} text={bothSides.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="6rem" />}
      {data && found.length === 0 ? <Text>{bothSides.none}</Text> : null}
      {found.map((exchange) => (
        <div key={exchange.exchangeId} className={feedback.both}>
          <Side order={2} title={exchange.host.name ?? host} content={exchange.byHost} questions={form.data?.host ?? []} />
          <Side
            order={2}
            title={exchange.guest.name ?? somebody}
            content={exchange.byGuest}
            questions={form.data?.guest ?? []}
            none={exchange.byGuest === null ? bothSides.notForUs : undefined}
          />
        </div>
      ))}
    </Card>
  );
}
