import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { levels, periods } from '../offers/offer-terms.ts';
import type { PitchPart } from '../pitch/pitch-parts.ts';
import { useTerms } from '../vocabulary/use-terms.ts';
import { choices, isNamed, type NoteDraft, strengths } from './note-content.ts';

interface ContentFieldsProps {
  readonly draft: NoteDraft;
  readonly parts: readonly PitchPart[];
  readonly onChange: (part: Partial<NoteDraft>) => void;
}

type TextField = 'from' | 'to' | 'currency';
type LevelField = 'fromLevel' | 'toLevel';

/** The fields that a kind of note has. */
export function ContentFields({ draft, parts, onChange }: ContentFieldsProps) {
  const { learnt, offers, pitch } = useSettings().texts;
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
      data={[{ value: '', label: learnt.anyLevel }, ...levels.map((value) => ({ value, label: offers.levels[value] }))]}
    />
  );
  return (
    <>
      {isNamed(kind) ? <TermField kind={kind} value={draft.term} onChange={(term) => onChange({ term })} /> : null}
      {kind === 'story-part' && parts.length > 0 ? (
        <NativeSelect
          label={learnt.part}
          value={draft.partId}
          onChange={({ currentTarget }) => onChange({ partId: currentTarget.value })}
          data={[
            { value: '', label: learnt.story },
            ...parts.map(({ partId, title }) => ({ value: partId, label: title ?? pitch.erased })),
          ]}
        />
      ) : null}
      {kind in choices ? <ChoiceField draft={draft} onChange={onChange} /> : null}
      {kind === 'preference' ? (
        <NativeSelect
          label={learnt.strength}
          value={draft.strength}
          onChange={({ currentTarget }) => onChange({ strength: strengths.find((one) => one === currentTarget.value) ?? 'must' })}
          data={strengths.map((value) => ({ value, label: learnt.strengths[value] }))}
        />
      ) : null}
      {kind === 'pay' ? (
        <>
          {text('from', learnt.payFrom)}
          {text('to', learnt.payTo)}
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
          {text('from', learnt.monthsFrom)}
          {text('to', learnt.monthsTo)}
        </>
      ) : null}
      {kind === 'career-path' || kind === 'time-to-advance' ? level('fromLevel', learnt.fromLevel) : null}
      {kind === 'career-path' || kind === 'time-to-advance' ? level('toLevel', learnt.toLevel) : null}
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
  const { learnt } = useSettings().texts;
  const { data = [] } = useTerms();
  const names = [...new Set(data.filter((term) => term.kind === kind && !term.retired).map(({ label }) => label))];
  return (
    <Autocomplete
      label={learnt.term}
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
  const { learnt } = useSettings().texts;
  const kind = draft.kind as keyof typeof choices;
  const names: Readonly<Record<string, string>> = learnt.choices[kind];
  return (
    <NativeSelect
      label={kind === 'preference' ? learnt.what : kind === 'skill' || kind === 'story-part' || kind === 'pay' ? learnt.how : learnt.aspect}
      value={draft.choice}
      onChange={({ currentTarget }) => onChange({ choice: currentTarget.value })}
      data={choices[kind].map((value) => ({ value, label: names[value] ?? value }))}
    />
  );
}
