import { useAccountChoices } from '../account/use-account-choices.ts';
import { useSettings } from '../app/settings.tsx';
import { ZoneSelect } from '../design/zone-select.tsx';

/** Names the zone that times are shown in, with its difference at `at`, and changes it. */
export function ZonePicker({ at }: { readonly at: number }) {
  const { texts, zone } = useSettings();
  const choosing = useAccountChoices();
  return (
    <ZoneSelect label={texts.booking.zone} value={zone} at={at} onChange={(next) => choosing.mutate({ zone: next })} w="100%" maw="22rem" />
  );
}
