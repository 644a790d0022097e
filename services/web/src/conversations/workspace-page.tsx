import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { Expectations } from '../chats/expectations.tsx';
import { ConversationGuide } from '../hosting/conversation-guide.tsx';
import { useNow } from '../hosting/guide-timer.tsx';
import { Capture } from '../noting/capture.tsx';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { Transcript } from '../transcript/transcript.tsx';
import { BothSides } from './both-sides.tsx';
import { doable } from './conversation.ts';
import { HostNote } from './host-note.tsx';
import { Offers } from './offers.tsx';
import { Outcomes } from './outcomes.tsx';
import { PoolQuestion } from './pool-question.tsx';
import { ToldNotes } from './told-notes.tsx';
import style from './workspace.module.css';
import { WorkspaceHead } from './workspace-head.tsx';

const route = getRouteApi('/team/conversations/$conversation');

/** One conversation for those who hold it: before it how to hold it, in it the time and what is learnt, after it what comes of it. */
export function WorkspacePage() {
  const { conversation: conversationId } = route.useParams();
  const { conversations } = useTexts();
  const { role, personId } = useMembership();
  const seesAll = seesEverybody(role);
  const queries = useQueryClient();
  const queryKey = ['conversation', conversationId];
  const read = (query: { readonly after?: string } = {}) =>
    answered(() => api.GET('/api/interviews/conversations/{conversationId}', { params: { path: { conversationId }, query } }));
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => read(),
    refetchInterval: 60_000,
    meta: live('interviews/conversations'),
  });
  const now = useNow(data?.status === 'planned');
  const name = data?.guest.name ?? conversations.somebody;
  useTitle(data ? name : undefined);
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="28rem" radius="lg" />;
  const { status, organizationId } = data;
  const { isHost, canNote } = doable(data, now);
  const isOver = status === 'ended';
  const onChanged = async (changed: Changed) => {
    queries.setQueryData(queryKey, await read({ after: after(changed) }));
    await queries.invalidateQueries({ queryKey: ['expectations', conversationId] });
  };
  const guide = (
    <ConversationGuide
      conversationId={conversationId}
      token={undefined}
      startedAt={status === 'started' ? (data.startedAt ?? undefined) : undefined}
    />
  );
  const expectations = isHost ? <Expectations conversationId={conversationId} isOver={isOver} words={conversations.expect} /> : null;
  return (
    <div className={style.page}>
      <WorkspaceHead conversation={data} name={name} now={now} onChanged={onChanged} />
      {status === 'abandoned' ? null : (
        <div className={style.columns} data-order={isOver && isHost ? 'after' : canNote ? 'live' : 'before'}>
          <div>
            {canNote ? <Capture conversationId={conversationId} /> : isOver ? <ToldNotes conversationId={conversationId} /> : guide}
            {isOver && !isHost ? <BothSides conversationId={conversationId} /> : null}
            {isOver && isHost ? <Transcript conversation={data} personId={personId} side="host" hasBegun /> : null}
          </div>
          {canNote && !isOver ? <div>{guide}</div> : null}
          <div>
            {isOver ? null : expectations}
            {isOver ? <Outcomes conversationId={conversationId} /> : null}
            {isOver && organizationId !== null ? <PoolQuestion conversationId={conversationId} name={name} /> : null}
            {isOver && organizationId !== null && seesAll ? <Offers conversationId={conversationId} /> : null}
            {isHost && organizationId !== null ? <HostNote conversationId={conversationId} /> : null}
            {isOver ? expectations : null}
          </div>
        </div>
      )}
    </div>
  );
}
