import { TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useAfterDrawing } from '../app/after-drawing.ts';
import { useSettings } from '../app/settings.tsx';
import { IconGlobe } from '../design/icons.tsx';
import { zoneName } from '../time/zones.ts';

const ZoneSelect = lazy(async () => ({ default: (await import('../design/zone-select.tsx')).ZoneSelect }));

/** Names the zone that times are shown in, with its difference at `at`, and changes it here: that of mails is chosen with the account. */
export function ZonePicker({ at }: { readonly at: number }) {
  const { texts, zone, stayIn } = useSettings();
  const isDrawn = useAfterDrawing();
  const [isReached, setReached] = useState(false);
  const shown = { label: texts.booking.zone, w: '100%', maw: '22rem' };
  const named = (
    <TextInput
      {...shown}
      value={zoneName(zone, at)}
      readOnly
      leftSection={<IconGlobe />}
      onFocus={() => setReached(true)}
      onBlur={() => setReached(false)}
    />
  );
  if (!isDrawn) return named;
  return (
    <Suspense fallback={named}>
      <ZoneSelect {...shown} value={zone} at={at} onChange={stayIn} autoFocus={isReached} />
    </Suspense>
  );
}
