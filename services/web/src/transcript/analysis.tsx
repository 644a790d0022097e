import { Progress, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import type { Conversation } from '../chats/chat-list.ts';
import { FailureNote } from '../design/failure-note.tsx';
import { percent } from '../numbers/numbers.ts';
import { type AcceptanceAsked, openOnes, type Side } from './suggestion.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import style from './transcript.module.css';

const address = '/api/interviews/conversations/{conversationId}/transcript/analysis';
const suggestion = '/api/interviews/conversations/{conversationId}/transcript/suggestions/{suggestionId}';

interface AnalysisProps {
  readonly conversation: Conversation;
  readonly transcriptId: string;
  readonly side: Side;
}

/** What a transcript measures, and what it suggests: nothing of it is noted before somebody says so. */
export function Analysis({ conversation, transcriptId, side }: AnalysisProps) {
  const { transcript } = useSettings().texts;
  const { conversationId } = conversation;
  const queries = useQueryClient();
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
    onSuccess: async (changed) => {
      setDecided(true);
      const query = { limit: 200, after: after(changed) };
      const noted = answered(() =>
        api.GET('/api/interviews/conversations/{conversationId}/observations', { params: { path: { conversationId }, query } }),
      );
      await Promise.all([queries.invalidateQueries({ queryKey }), noted]);
      queries.setQueryData(['observations', conversationId], await noted);
    },
  });
  if (!data) return error ? <FailureNote failure={error} /> : <Skeleton height="6rem" />;
  const open = openOnes(data.suggestions);
  const [first] = open;
  return (
    <>
      <Shares side={side} measures={data.measures} usual={conversation.usual.guestTalkShare} />
      {first ? (
        <>
          <Text role="status" size="sm" c="dimmed">
            {transcript.open(open.length)}
          </Text>
          <SuggestionCard
            key={first.suggestionId}
            suggestion={first}
            side={side}
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
  readonly side: Side;
  readonly measures: Answer<typeof address, 'get'>['measures'];
  /** What is usual for this kind of conversation, from 0 to 1. */
  readonly usual: number;
}

function Shares({ side, measures, usual }: SharesProps) {
  const { texts, face } = useSettings();
  const words = texts.transcript.by[side];
  const { guest, host } = measures.sides;
  return (
    <div className={style.bar}>
      <Text>{words.share(percent(guest.share, face.locale), percent(usual, face.locale))}</Text>
      <Progress size="md" value={guest.share * 100} aria-label={words.shareLabel} />
      <Text size="sm" c="dimmed">
        {words.questions(guest.questions, host.questions)}
      </Text>
    </div>
  );
}
