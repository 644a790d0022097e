import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import type { PitchPart } from '../pitch/pitch-parts.ts';
import { useTerms } from '../vocabulary/use-terms.ts';
import { choices, isNamed, levels, type NoteDraft, periods, strengths } from './note-content.ts';

interface ContentFieldsProps {
  readonly draft: NoteDraft;
  readonly parts: readonly PitchPart[];
  readonly onChange: (part: Partial<NoteDraft>) => void;
}

type TextField = 'from' | 'to' | 'currency';
type LevelField = 'fromLevel' | 'toLevel';

/** The fields that a kind of note has. */
export function ContentFields({ draft, parts, onChange }: ContentFieldsProps) {
  const { noting, offers, pitch } = useSettings().texts;
  const { kind } = draft;
  const text = (field: TextField, label: string) => (
    <TextInput
      label={label}
      inputMode={field === 'currency' ? 'text' : 'decimal'}
      maxLength={field === 'currency' ? 3 : 14}
      value={draft[field]}
      onChange={({ currentTarget }) =>
        onChange({ [field]: field === 'currency' ? currentTarget.value.toUpperCase() : currentTarget.value })
      }
    />
  );
  const level = (field: LevelField, label: string) => (
    <NativeSelect
      label={label}
      value={draft[field]}
      onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
      data={[{ value: '', label: noting.anyLevel }, ...levels.map((value) => ({ value, label: offers.levels[value] }))]}
    />
  );
  return (
    <>
      {isNamed(kind) ? <TermField kind={kind} value={draft.term} onChange={(term) => onChange({ term })} /> : null}
      {kind === 'story-part' && parts.length > 0 ? (
        <NativeSelect
          label={noting.part}
          value={draft.partId}
          onChange={({ currentTarget }) => onChange({ partId: currentTarget.value })}
          data={[
            { value: '', label: noting.story },
            ...parts.map(({ partId, title }) => ({ value: partId, label: title ?? pitch.erased })),
          ]}
        />
      ) : null}
      {kind in choices ? <ChoiceField draft={draft} onChange={onChange} /> : null}
      {kind === 'preference' ? (
        <NativeSelect
          label={noting.strength}
          value={draft.strength}
          onChange={({ currentTarget }) => onChange({ strength: strengths.find((one) => one === currentTarget.value) ?? 'must' })}
          data={strengths.map((value) => ({ value, label: noting.strengths[value] }))}
        />
      ) : null}
      {kind === 'pay' ? (
        <>
          {text('from', noting.payFrom)}
          {text('to', noting.payTo)}
          {text('currency', offers.fields.currency)}
          <NativeSelect
            label={offers.fields.period}
            value={draft.period}
            onChange={({ currentTarget }) => onChange({ period: currentTarget.value })}
            data={periods.map((value) => ({ value, label: offers.periods[value] }))}
          />
        </>
      ) : null}
      {kind === 'time-to-advance' ? (
        <>
          {text('from', noting.monthsFrom)}
          {text('to', noting.monthsTo)}
        </>
      ) : null}
      {kind === 'career-path' || kind === 'time-to-advance' ? level('fromLevel', noting.fromLevel) : null}
      {kind === 'career-path' || kind === 'time-to-advance' ? level('toLevel', noting.toLevel) : null}
      {kind === 'vacancy' || kind === 'pay' ? level('toLevel', offers.fields.level) : null}
    </>
  );
}

interface TermFieldProps {
  readonly kind: string;
  readonly value: string;
  readonly onChange: (term: string) => void;
}

function TermField({ kind, value, onChange }: TermFieldProps) {
  const { noting } = useSettings().texts;
  const { data = [] } = useTerms();
  const names = [...new Set(data.filter((term) => term.kind === kind && !term.retired).map(({ label }) => label))];
  return (
    <Autocomplete
      label={noting.term}
      data={names}
      limit={8}
      maxLength={80}
      comboboxProps={{ withinPortal: false }}
      value={value}
      onChange={onChange}
    />
  );
}

function ChoiceField({ draft, onChange }: Pick<ContentFieldsProps, 'draft' | 'onChange'>) {
  const { noting } = useSettings().texts;
  const kind = draft.kind as keyof typeof choices;
  const names: Readonly<Record<string, string>> = noting.choices[kind];
  return (
    <NativeSelect
      label={kind === 'preference' ? noting.what : kind === 'skill' || kind === 'story-part' || kind === 'pay' ? noting.how : noting.aspect}
      value={draft.choice}
      onChange={({ currentTarget }) => onChange({ choice: currentTarget.value })}
      data={choices[kind].map((value) => ({ value, label: names[value] ?? value }))}
    />
  );
}
