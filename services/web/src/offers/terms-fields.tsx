import { Checkbox, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { levels, periods, type TermsDraft, type WrongField } from './offer-terms.ts';
import style from './offers.module.css';

interface TermsFieldsProps {
  readonly draft: TermsDraft;
  readonly onChange: (part: Partial<TermsDraft>) => void;
  /** Shown beside their fields. */
  readonly wrong: readonly WrongField[];
}

type TextField = Exclude<keyof TermsDraft, 'remote' | 'perks'>;

/** What an offer consists of: what is needed first, the rest as far as it is known. */
export function TermsFields({ draft, onChange, wrong }: TermsFieldsProps) {
  const { fields, levels: levelNames, periods: periodNames } = useTexts().offers;
  const error = (field: string) => (wrong.some((one) => one === field) ? fields.wrong[field as WrongField] : undefined);
  const text = (field: TextField) => ({
    label: fields[field],
    value: draft[field],
    error: error(field),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => onChange({ [field]: value }),
  });
  return (
    <>
      <div className={style.fields}>
        <TextInput {...text('role')} maxLength={120} />
        <NativeSelect
          {...text('level')}
          data={[{ value: '', label: fields.unknown }, ...levels.map((value) => ({ value, label: levelNames[value] }))]}
        />
      </div>
      <div className={style.fields}>
        <TextInput {...text('base')} inputMode="decimal" maxLength={16} />
        <TextInput {...text('currency')} maxLength={3} autoCapitalize="characters" />
        <NativeSelect {...text('period')} data={periods.map((value) => ({ value, label: periodNames[value] }))} />
        <TextInput {...text('hoursPerWeek')} inputMode="decimal" maxLength={5} />
      </div>
      <div className={style.fields}>
        <TextInput {...text('bonus')} inputMode="decimal" maxLength={16} />
        <TextInput {...text('equity')} inputMode="decimal" maxLength={16} />
        <TextInput {...text('vestingYears')} inputMode="decimal" maxLength={4} />
      </div>
      <div className={style.fields}>
        <TextInput {...text('country')} maxLength={2} description={fields.countryHint} />
        <TextInput {...text('region')} maxLength={80} description={fields.regionHint} />
      </div>
      <Checkbox
        label={fields.remote}
        checked={draft.remote}
        onChange={({ currentTarget }) => onChange({ remote: currentTarget.checked })}
      />
      <TagsInput
        label={fields.perks}
        description={fields.perksHint}
        acceptValueOnBlur
        maxTags={20}
        value={[...draft.perks]}
        onChange={(perks) => onChange({ perks })}
      />
    </>
  );
}
