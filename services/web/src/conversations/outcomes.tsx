import { Chip, Skeleton } from '@mantine/core';
import { type Outcome, useOutcomes } from '../afterwards/use-outcomes.ts';
import { codeOf } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from './workspace.module.css';

/** What the side of the employer takes from it; being happier where one is is the guest’s to say. */
const kinds = [
  'follow-up',
  'referred',
  'other-role',
  'application-invited',
  'talent-pool',
  'offer',
  'no-next-step',
] as const satisfies readonly Outcome[];

/** What came of it, as this side sees it: a tap says it, another takes it back. */
export function Outcomes({ conversationId }: { readonly conversationId: string }) {
  const { outcomes } = useTexts().conversations;
  const { query, saying } = useOutcomes(conversationId);
  const { data, error } = query;
  const said: readonly string[] = data?.outcomes.map(({ kind }) => kind) ?? [];
  return (
    <Card title={outcomes.title} text={outcomes.lead}>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="4rem" />}
      {data ? (
        // biome-ignore lint/a11y/useSemanticElements: the heading of the card names it already
        <div className={style.topics} role="group" aria-label={outcomes.title}>
          {kinds.map((kind) => (
            <Chip key={kind} checked={said.includes(kind)} onChange={(isSo) => saying.mutate({ kind, isSo })}>
              {outcomes.kinds[kind]}
            </Chip>
          ))}
        </div>
      ) : null}
      {saying.error ? (
        <FailureNote failure={saying.error} text={codeOf(saying.error) === 'outcomes_contradict' ? outcomes.contradict : undefined} />
      ) : null}
    </Card>
  );
}
