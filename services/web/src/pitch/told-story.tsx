import { NativeSelect, Skeleton, Text, Title } from '@mantine/core';
import { codeOf } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { FindTelling } from './find-telling.tsx';
import style from './pitch.module.css';
import { type PitchPart, tellableParts, variantName } from './pitch-parts.ts';
import { usePitch } from './use-pitch.ts';
import { type Told, useTold } from './use-told.ts';

interface ToldStoryProps {
  readonly conversationId: string;
  /** It has not begun: what is told can be found, and found otherwise. */
  readonly isAhead: boolean;
}

/** Which parts of a story, and which ways to tell them, belong to one chat. */
export function ToldStory({ conversationId, isAhead }: ToldStoryProps) {
  const { told } = useTexts().pitch;
  const pitch = usePitch();
  const { query, finding, replacing } = useTold(conversationId);
  const failure = query.error ?? pitch.error ?? finding.error ?? replacing.error;
  const late = codeOf(failure) === 'chat_begun' ? told.late : undefined;
  const parts = tellableParts(pitch.data?.parts ?? []);
  if (query.data === undefined || pitch.data === undefined) return failure ? <FailureNote failure={failure} /> : <Skeleton height="8rem" />;
  return (
    <Card title={told.title} text={isAhead ? told.lead : undefined}>
      {query.data.assignedAt !== null ? (
        <ToldParts
          told={query.data}
          parts={parts}
          onReplace={isAhead ? (partId, variantId) => replacing.mutate({ partId, variantId }) : undefined}
        />
      ) : isAhead ? (
        parts.length === 0 ? (
          <>
            <Text>{told.none}</Text>
            <LinkButton to="/pitch" variant="light" size="sm" className={style.start ?? ''}>
              {told.write}
            </LinkButton>
          </>
        ) : (
          <FindTelling parts={parts} finding={finding} />
        )
      ) : (
        <Text c="dimmed">{told.nothing}</Text>
      )}
      {failure ? <FailureNote failure={failure} text={late} /> : null}
    </Card>
  );
}

interface ToldPartsProps {
  readonly told: Told;
  readonly parts: readonly PitchPart[];
  readonly onReplace: ((partId: string, variantId: string) => void) | undefined;
}

function ToldParts({ told, parts, onReplace }: ToldPartsProps) {
  const { pitch } = useTexts();
  const how = ({ mode, replaced }: Told['parts'][number]) =>
    replaced || mode === 'fixed' ? pitch.told.picked : mode === 'random' ? pitch.told.byChance : pitch.told.leastTried;
  return (
    <ul className={style.told}>
      {told.parts.map((part) => {
        const { variants = [] } = parts.find(({ partId }) => partId === part.partId) ?? {};
        const title = part.title ?? pitch.erased;
        const others = variants.filter(({ retired, variantId }) => !retired || variantId === part.variantId);
        return (
          <li key={part.partId}>
            <Title order={3} size="h5">
              {title} <span className={style.quiet}>{how(part)}</span>
            </Title>
            <p className={style.words}>{part.text ?? pitch.erased}</p>
            {onReplace && others.length > 1 ? (
              <NativeSelect
                mt="xs"
                size="xs"
                label={pitch.told.other(title)}
                description={part.replaced || part.mode === 'fixed' ? undefined : pitch.told.otherHint}
                value={part.variantId}
                onChange={({ currentTarget }) => onReplace(part.partId, currentTarget.value)}
                data={others.map(({ variantId }) => ({
                  value: variantId,
                  label: variantName(variants, variantId, pitch),
                }))}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
