import { Button, Group, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { codeOf, factsOf } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from '../preparing/preparing.module.css';
import { AnswerFields } from './answer-fields.tsx';
import { QuestionCheck } from './question-check.tsx';
import { askedOf, draftOf, missingOf, type QuestionDraft } from './question-draft.ts';
import { QuestionFields } from './question-fields.tsx';
import type { QuestionAsked, Verdict, Wording } from './questions.ts';
import { useQuestionCheck } from './use-question-check.ts';

interface QuestionDialogProps {
  /** What it said when the dialog was opened; null: it is a new one. */
  readonly wording: Wording | null;
  /** What it says by now. */
  readonly present: Wording | null | undefined;
  readonly isNew: boolean;
  readonly isPending: boolean;
  readonly failure: unknown;
  readonly onSave: (asked: QuestionAsked, isInDoubt: boolean) => void;
  readonly onClose: () => void;
}

/** A question is written, and checked while it is. */
export function QuestionDialog({ wording, present, isNew, isPending, failure, onSave, onClose }: QuestionDialogProps) {
  const { preparing, questionBank } = useTexts();
  const { fields, check, refused } = questionBank;
  const [draft, setDraft] = useState(() => draftOf(wording));
  const [isTried, setTried] = useState(false);
  const verdict = useQuestionCheck(draft.text) ?? refusal(failure);
  const missing = isTried ? missingOf(draft) : [];
  const change = (next: Partial<QuestionDraft>) => setDraft((now) => ({ ...now, ...next }));
  const isRefused = verdict?.verdict === 'refused';
  const isInDoubt = verdict?.verdict === 'doubtful';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missingOf(draft).length === 0 && !isRefused) onSave(askedOf(draft, wording), isInDoubt);
  };
  return (
    <Dialog wide title={isNew ? questionBank.addTitle : questionBank.rewordTitle} onClose={onClose}>
      <form className={style.form} onSubmit={submit}>
        {isNew ? null : <Text c="dimmed">{questionBank.rewordHint}</Text>}
        <Textarea
          data-autofocus
          label={fields.text}
          autosize
          minRows={2}
          maxLength={400}
          value={draft.text}
          error={missing.includes('text') ? fields.needed : undefined}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        {draft.text.trim() === '' ? null : <QuestionCheck verdict={verdict} onUse={(text) => change({ text })} />}
        <QuestionFields draft={draft} onChange={change} missing={missing} />
        <AnswerFields draft={draft} onChange={change} missing={missing} />
        {failure && !isRefused ? (
          <FailureNote failure={failure} words={{ ...refused, conflict: questionBank.meanwhile(present?.text ?? '') }} />
        ) : null}
        <Group justify="space-between">
          <Button variant="default" onClick={onClose}>
            {preparing.cancel}
          </Button>
          <Button type="submit" loading={isPending} disabled={isRefused}>
            {isInDoubt ? check.keep : preparing.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

/** What was refused when it was to be kept, for as long as nothing else is known of what is written. */
const refusal = (failure: unknown): Verdict | undefined => {
  const { concerns } = factsOf(failure);
  return codeOf(failure) === 'question_refused' && Array.isArray(concerns) ? { verdict: 'refused', concerns } : undefined;
};
