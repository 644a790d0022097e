import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import type { Term } from '../vocabulary/use-terms.ts';

interface TermInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A word that is known was chosen, or the line is done. */
  readonly onDone: (term?: Term) => void;
  readonly error: string | undefined;
  readonly ref: Ref<HTMLInputElement>;
}

/** A line, with words that are known already below it. */
export function TermInput({ value, onChange, onDone, error, ref }: TermInputProps) {
  const { noting } = useTexts();
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [search] = useDebouncedValue(value.trim(), 150);
  const isSearched = search.length >= 2 && search.length <= 40;
  const { data } = useQuery({
    queryKey: ['terms', search],
    queryFn: () => answered(() => api.GET('/api/interviews/vocabulary/terms', { params: { query: { search, limit: 6 } } })),
    enabled: isSearched,
    staleTime: 300_000,
  });
  const found = isSearched && value.trim() !== '' ? (data?.items ?? []).filter(({ retired }) => !retired) : [];
  return (
    <Combobox
      store={box}
      withinPortal={false}
      onOptionSubmit={(termId) => {
        box.closeDropdown();
        onDone(found.find((term) => term.termId === termId));
      }}
    >
      <Combobox.Target>
        <TextInput
          ref={ref}
          size="md"
          label={noting.line}
          description={noting.lineHint}
          maxLength={500}
          autoComplete="off"
          value={value}
          error={error}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
            box.openDropdown();
          }}
          onBlur={() => box.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            if (box.dropdownOpened && box.getSelectedOptionIndex() >= 0) return;
            event.preventDefault();
            box.closeDropdown();
            if (value.trim() !== '') onDone();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options aria-label={noting.known}>
          {found.map((term) => (
            <Combobox.Option key={term.termId} value={term.termId}>
              {term.label} · {noting.kinds[term.kind]}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
