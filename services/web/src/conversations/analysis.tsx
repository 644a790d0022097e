import { Progress, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { useNotes } from '../noting/use-notes.ts';
import { percent } from '../numbers/numbers.ts';
import type { Conversation } from './conversation.ts';
import { type AcceptanceAsked, openOnes } from './suggestion.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import style from './workspace.module.css';

const address = '/api/interviews/conversations/{conversationId}/transcript/analysis';
const suggestion = '/api/interviews/conversations/{conversationId}/transcript/suggestions/{suggestionId}';

/** What a transcript measures, and what it suggests: nothing of it is noted before somebody says so. */
export function Analysis({ conversation, transcriptId }: { readonly conversation: Conversation; readonly transcriptId: string }) {
  const { transcript } = useSettings().texts.conversations;
  const { conversationId } = conversation;
  const queries = useQueryClient();
  const notes = useNotes(conversationId);
  const [hasDecided, setDecided] = useState(false);
  const queryKey = ['transcript-analysis', conversationId, transcriptId];
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => answered(() => api.GET(address, { params: { path: { conversationId } } })),
  });
  const deciding = useMutation({
    mutationFn: ({ suggestionId, asked }: { readonly suggestionId: string; readonly asked: AcceptanceAsked | undefined }) => {
      const at = { params: { path: { conversationId, suggestionId } } };
      return asked
        ? answered(() => api.POST(`${suggestion}/acceptance`, { ...at, body: asked }))
        : answered(() => api.POST(`${suggestion}/rejection`, at));
    },
    onSuccess: async () => {
      setDecided(true);
      await Promise.all([queries.invalidateQueries({ queryKey }), notes.query.refetch()]);
    },
  });
  if (!data) return error ? <FailureNote failure={error} /> : <Skeleton height="6rem" />;
  const open = openOnes(data.suggestions);
  const [first] = open;
  return (
    <>
      <Shares measures={data.measures} usual={conversation.usual.guestTalkShare} />
      {first ? (
        <>
          <Text role="status" size="sm" c="dimmed">
            {transcript.open(open.length)}
          </Text>
          <SuggestionCard
            key={first.suggestionId}
            suggestion={first}
            takesFocus={hasDecided}
            isBusy={deciding.isPending}
            onDecide={(asked) => deciding.mutate({ suggestionId: first.suggestionId, asked })}
          />
        </>
      ) : (
        <Text role="status">{data.suggestions.length === 0 ? transcript.nothing : transcript.allDecided}</Text>
      )}
      {deciding.error ? <FailureNote failure={deciding.error} /> : null}
    </>
  );
}

interface SharesProps {
  readonly measures: Answer<typeof address, 'get'>['measures'];
  /** What is usual for this kind of conversation, from 0 to 1. */
  readonly usual: number;
}

function Shares({ measures, usual }: SharesProps) {
  const { texts, face } = useSettings();
  const { transcript } = texts.conversations;
  const { guest, host } = measures.sides;
  return (
    <div className={style.bar}>
      <Text>{transcript.share(percent(guest.share, face.locale), percent(usual, face.locale))}</Text>
      <Progress size="md" value={guest.share * 100} aria-label={transcript.shareLabel} />
      <Text size="sm" c="dimmed">
        {transcript.questions(guest.questions, host.questions)}
      </Text>
    </div>
  );
}
