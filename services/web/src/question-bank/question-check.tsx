import { Text } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { Note } from '../design/note.tsx';
import { Concerns } from './concerns.tsx';
import type { Verdict } from './questions.ts';

interface QuestionCheckProps {
  readonly verdict: Verdict | undefined;
  readonly onUse: (better: string) => void;
}

/** Before it is kept: whether a question may be asked. */
export function QuestionCheck({ verdict, onUse }: QuestionCheckProps) {
  const { check } = useTexts().questionBank;
  if (verdict === undefined) return null;
  if (!('concerns' in verdict))
    return (
      <Text size="sm" c="dimmed" role="status">
        {check.fine}
      </Text>
    );
  return (
    <Note tone={verdict.verdict === 'refused' ? 'bad' : 'attention'} title={check[verdict.verdict]}>
      <Concerns concerns={verdict.concerns} onUse={onUse} />
    </Note>
  );
}
