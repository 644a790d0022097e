import { Checkbox, Skeleton } from '@mantine/core';
import { codeOf } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import style from './afterwards.module.css';
import { outcomes, useOutcomes } from './use-outcomes.ts';

/** What came of a chat: said with one tap, and taken back with another. */
export function Outcomes({ conversationId }: { readonly conversationId: string }) {
  const { chats, afterwards } = useTexts();
  const { query, saying } = useOutcomes(conversationId);
  const said = query.data?.outcomes.map(({ kind }) => kind) ?? [];
  const failure = query.error ?? saying.error;
  const pending = saying.isPending ? saying.variables : undefined;
  return (
    <Card title={afterwards.outcome.title} text={afterwards.outcome.lead}>
      {query.data ? (
        <fieldset className={style.choices}>
          <legend>{afterwards.outcome.legend}</legend>
          {outcomes.map((kind) => (
            <Checkbox
              key={kind}
              label={chats.expect.outcomes[kind]}
              checked={pending?.kind === kind ? pending.isSo : said.includes(kind)}
              onChange={({ currentTarget }) => saying.mutate({ kind, isSo: currentTarget.checked })}
            />
          ))}
        </fieldset>
      ) : failure ? null : (
        <Skeleton height="6rem" />
      )}
      {said.includes('offer') ? (
        <LinkButton to="/offers" variant="light" size="sm" className={style.start ?? ''}>
          {afterwards.outcome.offers}
        </LinkButton>
      ) : null}
      {failure ? (
        <FailureNote failure={failure} text={codeOf(failure) === 'outcomes_contradict' ? afterwards.outcome.contradicts : undefined} />
      ) : null}
    </Card>
  );
}
