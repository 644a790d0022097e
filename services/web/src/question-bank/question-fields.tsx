import { Checkbox, Fieldset, Group, NativeSelect, Text, Textarea } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { kinds } from '../chat-types/chat-type.ts';
import style from '../preparing/preparing.module.css';
import type { Missing, QuestionDraft } from './question-draft.ts';
import { topics } from './questions.ts';

export interface QuestionFieldsProps {
  readonly draft: QuestionDraft;
  readonly onChange: (change: Partial<QuestionDraft>) => void;
  readonly missing: readonly Missing[];
}

/** Why it is asked, in which conversations, and who asks it. */
export function QuestionFields({ draft, onChange, missing }: QuestionFieldsProps) {
  const { booking, preparing, questionBank } = useTexts();
  const { by, fields } = questionBank;
  return (
    <>
      <Textarea
        label={fields.learns}
        description={fields.learnsHint}
        autosize
        minRows={2}
        maxLength={300}
        value={draft.learns}
        error={missing.includes('learns') ? fields.needed : undefined}
        onChange={({ currentTarget }) => onChange({ learns: currentTarget.value })}
      />
      <Fieldset variant="unstyled" legend={fields.kinds} classNames={{ legend: style.legend ?? '' }}>
        <Group gap="xs">
          {kinds.map((kind) => (
            <Checkbox
              key={kind}
              label={booking.kinds[kind]}
              checked={draft.kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ kinds: kinds.filter((one) => (one === kind ? checked : draft.kinds.includes(one))) })
              }
            />
          ))}
        </Group>
        {missing.includes('kinds') ? (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {fields.kindsNeeded}
          </Text>
        ) : null}
      </Fieldset>
      <div className={style.pair}>
        <NativeSelect
          label={preparing.topic}
          value={draft.topic}
          onChange={({ currentTarget }) => onChange({ topic: topics.find((one) => one === currentTarget.value) ?? draft.topic })}
          data={topics.map((value) => ({ value, label: preparing.topics[value] }))}
        />
        <NativeSelect
          label={fields.askedBy}
          value={draft.askedBy}
          onChange={({ currentTarget }) => onChange({ askedBy: currentTarget.value === 'guest' ? 'guest' : 'host' })}
          data={(['host', 'guest'] as const).map((value) => ({ value, label: by[value] }))}
        />
      </div>
    </>
  );
}
