import type { ObservationView, ShownObservationView } from '@candor/contracts';
import type { ObservationRow } from './observations.projection.ts';

/** Whether anybody of an organization may read what a candidate noted. */
export const isShownToOrganization = ({ authorId, readers, recruitersOf }: ObservationRow): boolean =>
  recruitersOf !== null || readers.some((reader) => reader !== authorId);

export const shownObservation = (
  { mine: _, stance: __, note: ___, version: ____, ...seen }: ObservationView,
  { recruitersOf }: ObservationRow,
): ShownObservationView => ({ ...seen, toRecruiters: recruitersOf !== null });
