import { Button, Group, Text } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import type { Term } from '../vocabulary/use-terms.ts';
import { KeyChoices } from './key-choices.tsx';
import { MonthsForm } from './months-form.tsx';
import { Noted } from './noted.tsx';
import style from './noting.module.css';
import { type Asked, askedFor, type Band, begun, type Draft, isTooLong, kindOf, kinds, nextStep } from './observation.ts';
import { PayForm } from './pay-form.tsx';
import { PolarityChoice, polarityOfKey } from './polarity-choice.tsx';
import { TermInput } from './term-input.tsx';
import { useNotes } from './use-notes.ts';

/** What was learnt: a line, and a key or two that say what kind of thing it is. */
export function Capture({ conversationId }: { readonly conversationId: string }) {
  const { noting } = useTexts();
  const notes = useNotes(conversationId);
  const [line, setLine] = useState('');
  const [draft, setDraft] = useState<Draft | undefined>();
  const [usual, setUsual] = useState<Pick<Band, 'currency' | 'period'>>({ currency: 'EUR', period: 'year' });
  const input = useRef<HTMLInputElement>(null);
  const back = (text: string) => {
    setDraft(undefined);
    setLine(text);
    input.current?.focus();
  };
  const keep = (asked: Asked) => {
    notes.note(asked);
    if (asked.content.kind === 'pay') setUsual(asked.content.band);
    back('');
  };
  /** As far as it goes without asking. */
  const goOn = (next: Draft) => {
    const isDone = next.kind !== undefined && !nextStep(next) && kindOf(next.kind).form === undefined && !isTooLong(next);
    if (isDone) keep(askedFor(next));
    else setDraft(next);
  };
  const lineDone = (term?: Term) => goOn(term ? { ...begun(term.label), termId: term.termId, kind: term.kind } : begun(line));
  const isLong = draft !== undefined && isTooLong(draft);
  return (
    <Card title={noting.title} text={noting.lead}>
      <TermInput
        ref={input}
        value={draft && !isLong ? draft.line : line}
        onChange={(text) => {
          setLine(text);
          setDraft(undefined);
        }}
        onDone={lineDone}
        error={isLong ? noting.tooLong : undefined}
      />
      {draft && !isLong ? (
        <Asking
          draft={draft}
          usual={usual}
          onChange={goOn}
          onDetails={(details) => keep(askedFor(draft, details))}
          onBack={() => back(draft.line)}
        />
      ) : null}
      <Noted notes={notes} onUndone={back} onRemoved={() => input.current?.focus()} />
    </Card>
  );
}

interface AskingProps {
  readonly draft: Draft;
  readonly usual: Pick<Band, 'currency' | 'period'>;
  readonly onChange: (draft: Draft) => void;
  readonly onDetails: (details: Readonly<Record<string, unknown>>) => void;
  readonly onBack: () => void;
}

/** What is still to be said of a line. */
function Asking({ draft, usual, onChange, onDetails, onBack }: AskingProps) {
  const { noting } = useTexts();
  const { kind, polarity, line } = draft;
  const step = nextStep(draft);
  const form = kind === undefined || step ? undefined : kindOf(kind).form;
  const options: Readonly<Record<string, string>> = noting.options;
  const otherKeys = (event: KeyboardEvent) => {
    const wanted = polarityOfKey(event.key);
    if (wanted) onChange({ ...draft, polarity: wanted });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is one of the keys of what is within
    <div
      className={style.asking}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onBack();
      }}
    >
      <Group justify="space-between" gap="xs">
        <Text fw={600}>
          {kind === undefined ? noting.whatKind : noting.kinds[kind]}
          {step ? `: ${noting.steps[step.field]}` : ''}
        </Text>
        <PolarityChoice value={polarity} onChange={(next) => onChange({ ...draft, polarity: next })} />
      </Group>
      {kind === undefined ? (
        <KeyChoices
          label={noting.whatKind}
          choices={kinds.map(({ kind: value, key }) => ({ value, key, label: noting.kinds[value] }))}
          onChoose={(chosen) => onChange({ ...draft, kind: chosen })}
          onKey={otherKeys}
        />
      ) : null}
      {step ? (
        <KeyChoices
          key={step.field}
          label={noting.steps[step.field]}
          choices={step.options.map((value, index) => ({ value, key: String((index + 1) % 10), label: options[value] ?? value }))}
          onChoose={(value) => onChange({ ...draft, chosen: { ...draft.chosen, [step.field]: value } })}
          onKey={otherKeys}
        />
      ) : null}
      {form === 'pay' ? <PayForm line={line} usual={usual} onDone={onDetails} /> : null}
      {form === 'months' ? <MonthsForm line={line} onDone={onDetails} /> : null}
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {noting.keys}
        </Text>
        <Button size="compact-sm" variant="subtle" onClick={onBack}>
          {noting.back}
        </Button>
      </Group>
    </div>
  );
}
