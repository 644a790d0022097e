import type { AvailabilityView, SchedulesView } from '@candor/contracts';
import { type HostAvailability, hostZone } from '../availability/host-availability.rule.ts';

/** The sealed notes of a host, to be opened for nobody but the host. */
export const sealedNotes = ({ schedules, travels }: HostAvailability): readonly string[] =>
  [...schedules.flatMap(({ overrides }) => Object.values(overrides)), ...travels].flatMap(({ note }) => (note === undefined ? [] : [note]));

/** Of whoever has no hours yet, none. */
export const schedulesView = (host: HostAvailability | undefined): SchedulesView => ({
  items: (host?.schedules ?? []).map(({ scheduleId, name, zone, weeklyHours }) => ({ scheduleId, name, zone, weeklyHours })),
});

/** `open` gives the text of a sealed note, `null` when its key is destroyed; left out: the view is without notes. */
export function availabilityView(host: HostAvailability, open?: (sealed: string) => string | null): AvailabilityView {
  const { organizationId, hostId, defaultScheduleId = '', buffers, noticeMinutes, horizon, caps, version } = host;
  const noteOf = ({ note }: { readonly note?: string | undefined }) => (open && note !== undefined ? { note: open(note) } : {});
  return {
    organizationId,
    hostId,
    zone: hostZone(host),
    defaultScheduleId,
    schedules: host.schedules.map(({ scheduleId, name, zone, weeklyHours, overrides }) => ({
      scheduleId,
      name,
      zone,
      weeklyHours,
      overrides: Object.entries(overrides)
        .map(([date, override]) => ({ date, windows: override.windows, ...noteOf(override) }))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
    })),
    travels: host.travels.map(({ travelId, from, until, zone, ...travel }) => ({ travelId, from, until, zone, ...noteOf(travel) })),
    buffers,
    noticeMinutes,
    horizon,
    caps,
    version,
  };
}
