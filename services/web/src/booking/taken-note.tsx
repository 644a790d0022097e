import { Button, Group } from '@mantine/core';
import { codeOf, factsOf } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { Note } from '../design/note.tsx';
import { shortMoment } from '../time/times.ts';

interface TakenNoteProps {
  readonly failure: unknown;
  readonly onTake: (start: string) => void;
}

/** Why a time could not be had, and which ones can. */
export function TakenNote({ failure, onTake }: TakenNoteProps) {
  const { texts, face } = useSettings();
  const { taken, refused } = texts.booking;
  const code = codeOf(failure);
  if (code === undefined) return <FailureNote failure={failure} />;
  const facts = factsOf(failure);
  const free = startsIn(facts['alternatives']);
  const earliest = typeof facts['earliest'] === 'string' ? facts['earliest'] : undefined;
  const isTaken = code === 'slot_taken' || code === 'session_full';
  const because =
    code === 'too_soon' && earliest !== undefined
      ? refused.too_soon(shortMoment(earliest, face))
      : (reasons(refused)[code] ?? refused.other);
  return (
    <Note tone="attention" title={isTaken ? taken.title : because}>
      {isTaken ? (free.length > 0 ? taken.text : taken.none) : null}
      {free.length > 0 ? (
        <Group gap="xs" mt="sm">
          {free.map((start) => (
            <Button key={start} variant="default" size="sm" onClick={() => onTake(start)}>
              {shortMoment(start, face)}
            </Button>
          ))}
        </Group>
      ) : null}
    </Note>
  );
}

const reasons = ({
  too_soon: _,
  ...texts
}: ReturnType<typeof useSettings>['texts']['booking']['refused']): Readonly<Record<string, string>> => texts;

const startsIn = (alternatives: unknown): readonly string[] =>
  Array.isArray(alternatives)
    ? alternatives.flatMap((one: unknown) =>
        typeof one === 'object' && one !== null && 'start' in one && typeof one.start === 'string' ? [one.start] : [],
      )
    : [];
