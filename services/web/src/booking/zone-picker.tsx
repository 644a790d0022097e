import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useSettings } from '../app/settings.tsx';
import { IconGlobe } from '../design/icons.tsx';
import { zoneName, zonesToChoose } from '../time/zones.ts';

/** Names the zone that times are shown in, with its difference at `at`, and changes it. */
export function ZonePicker({ at }: { readonly at: number }) {
  const { texts, zone, stayIn } = useSettings();
  const { booking } = texts;
  const options = useMemo(() => zonesToChoose(zone).map((value) => ({ value, label: zoneName(value, at) })), [zone, at]);
  return (
    <Select
      label={booking.zone}
      data={withRegions(options)}
      value={zone}
      onChange={(next) => next && stayIn(next)}
      searchable
      allowDeselect={false}
      leftSection={<IconGlobe />}
      limit={60}
      nothingFoundMessage={booking.noZone}
      selectFirstOptionOnChange
      comboboxProps={{ withinPortal: false }}
      w="100%"
      maw="22rem"
    />
  );
}

/** Two cities may have the same name. */
function withRegions(options: readonly { readonly value: string; readonly label: string }[]): { value: string; label: string }[] {
  const counts = new Map<string, number>();
  for (const { label } of options) counts.set(label, (counts.get(label) ?? 0) + 1);
  return options.map(({ value, label }) => ({ value, label: counts.get(label) === 1 ? label : `${label}, ${value.split('/')[0]}` }));
}
