import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { termKinds } from '../vocabulary/terms.ts';
import { formTypes } from './question-draft.ts';
import type { QuestionFieldsProps } from './question-fields.tsx';

/** In which form a question is answered. */
export function AnswerFields({ draft, onChange, missing }: QuestionFieldsProps) {
  const { questionBank, vocabulary } = useTexts();
  const { fields, form } = questionBank;
  return (
    <>
      <NativeSelect
        label={fields.answer}
        value={draft.form}
        onChange={({ currentTarget }) => onChange({ form: formTypes.find((one) => one === currentTarget.value) ?? 'text' })}
        data={formTypes.map((value) => ({ value, label: form[value] }))}
      />
      {draft.form === 'terms' ? (
        <NativeSelect
          label={fields.of}
          value={draft.of}
          onChange={({ currentTarget }) => onChange({ of: termKinds.find((one) => one === currentTarget.value) ?? 'skill' })}
          data={termKinds.map((value) => ({ value, label: vocabulary.kinds[value] }))}
        />
      ) : null}
      {draft.form === 'choice' ? (
        <>
          <Textarea
            label={fields.options}
            autosize
            minRows={3}
            maxLength={1_000}
            value={draft.options}
            error={missing.includes('options') ? fields.optionsNeeded : undefined}
            onChange={({ currentTarget }) => onChange({ options: currentTarget.value })}
          />
          <Checkbox
            label={fields.several}
            checked={draft.several}
            onChange={({ currentTarget }) => onChange({ several: currentTarget.checked })}
          />
        </>
      ) : null}
    </>
  );
}
