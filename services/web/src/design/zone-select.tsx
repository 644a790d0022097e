import { Select, type SelectProps } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { cityOf, zoneName, zonesToChoose } from '../time/zones.ts';
import { IconGlobe } from './icons.tsx';

interface ZoneSelectProps extends Pick<SelectProps, 'label' | 'description' | 'disabled' | 'error' | 'autoFocus' | 'w' | 'maw'> {
  readonly value: string;
  /** Names the difference that clocks have then. */
  readonly at: number;
  readonly onChange: (zone: string) => void;
}

/** Clocks are put forward and back at a whole one, in ms: until the next, the differences stay as they are. */
const quarter = 900_000;

/** A zone, found by its city. */
export function ZoneSelect({ value, at, onChange, ...shown }: ZoneSelectProps) {
  const { booking } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const since = Math.floor(at / quarter) * quarter;
  // reading four hundred clocks takes a slow phone a second: until somebody chooses, only those that share a name with this one
  const options = useMemo(
    () =>
      zonesToChoose(value)
        .filter((zone) => isAsked || cityOf(zone) === cityOf(value))
        .map((zone) => ({ value: zone, label: zoneName(zone, since) })),
    [value, since, isAsked],
  );
  return (
    <Select
      {...shown}
      data={withRegions(options)}
      value={value}
      onFocus={() => setAsked(true)}
      onChange={(next) => next && next !== value && onChange(next)}
      searchable
      allowDeselect={false}
      leftSection={<IconGlobe />}
      limit={60}
      nothingFoundMessage={booking.noZone}
      selectFirstOptionOnChange
      comboboxProps={{ withinPortal: false, keepMounted: false }}
    />
  );
}

/** Two cities may have the same name. */
function withRegions(options: readonly { readonly value: string; readonly label: string }[]): { value: string; label: string }[] {
  const counts = new Map<string, number>();
  for (const { label } of options) counts.set(label, (counts.get(label) ?? 0) + 1);
  return options.map(({ value, label }) => ({ value, label: counts.get(label) === 1 ? label : `${label}, ${value.split('/')[0]}` }));
}
