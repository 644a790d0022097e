import { NativeSelect } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { type Language, languages } from '../texts/languages.ts';

/** In which language somebody is written to. */
export function LanguageSelect({ value, onChange }: { readonly value: Language; readonly onChange: (language: Language) => void }) {
  const { inviting } = useTexts();
  return (
    <NativeSelect
      label={inviting.language}
      value={value}
      onChange={({ currentTarget }) => onChange(languages.find(({ id }) => id === currentTarget.value)?.id ?? 'en')}
      data={languages.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
