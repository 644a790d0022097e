import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { saveFile } from '../design/save-file.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dayInList, weekday } from '../time/times.ts';
import { BatchSheet } from './batch-sheet.tsx';
import { useChatTypeName } from './chat-type-select.tsx';
import { type Batch, isMoving, template } from './inviting.ts';
import { NewBatch } from './new-batch.tsx';

/** Many invitations from a file: a new one, those of before, and how one of them stands. */
export function Batches({ batchId }: { readonly batchId: string | undefined }) {
  const { inviting } = useSettings().texts;
  const membership = useMembership();
  const navigate = useNavigate();
  const list = useQuery({
    queryKey: ['batches', membership.organizationId],
    queryFn: () =>
      answered(() =>
        api.GET('/api/scheduling/invitation-batches', { params: { query: { limit: 50 } }, headers: forOrganization(membership) }),
      ),
    refetchInterval: ({ state }) => (state.data?.items.some(isMoving) ? 2_000 : 60_000),
    meta: live('scheduling/invitation-batches'),
  });
  if (batchId !== undefined) return <BatchSheet batchId={batchId} />;
  const opened = (id: string) => void navigate({ to: '/team/invitations', search: { part: 'file', batch: id } });
  return (
    <>
      <Card title={inviting.batch.title} text={inviting.batch.lead}>
        <Text size="sm">
          {inviting.batch.columns}{' '}
          <Button size="compact-sm" variant="subtle" onClick={() => saveFile(template, 'text/csv', 'invitations.csv')}>
            {inviting.batch.template}
          </Button>
        </Text>
        <NewBatch onMade={opened} />
      </Card>
      {list.error && !list.data ? <Failed failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.data || list.error ? null : <Skeleton height="8rem" radius="lg" />}
      {list.data && list.data.items.length > 0 ? (
        <section aria-labelledby="batches">
          <Title order={2} size="h4" mb="xs" id="batches">
            {inviting.batch.earlier}
          </Title>
          <ul className={style.list}>
            {list.data.items.map((batch) => (
              <Row key={batch.batchId} batch={batch} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Row({ batch }: { readonly batch: Batch }) {
  const { texts, face } = useSettings();
  const { inviting } = texts;
  const nameOf = useChatTypeName();
  const { batchId, chatTypeId, plannedAt, status, rows, invited } = batch;
  return (
    <li className={style.card}>
      <time dateTime={plannedAt} className={style.date}>
        <b>{dayInList(plannedAt, face, Date.now())}</b>
        <span>{weekday(plannedAt, face)}</span>
      </time>
      <div className={style.what}>
        <b>{nameOf(chatTypeId)}</b>
        <span>{inviting.batch.counts(rows, invited)}</span>
      </div>
      <div className={style.side}>
        <span className={style.state}>{inviting.batch.states[status]}</span>
        <LinkButton to="/team/invitations" search={{ part: 'file', batch: batchId }} size="xs" variant="light">
          {inviting.batch.open}
        </LinkButton>
      </div>
    </li>
  );
}
