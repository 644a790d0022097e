import type { ObservationView, ShownObservationView } from '@candor/contracts';

interface Told {
  readonly authorId: string;
  readonly readers: readonly string[];
  readonly recruitersOf: string | null;
}

/** Whether anybody of an organization may read what a candidate noted. */
export const isShownToOrganization = ({ authorId, readers, recruitersOf }: Told): boolean =>
  recruitersOf !== null || readers.some((reader) => reader !== authorId);

/** As others see it: without what is shown to its author alone. */
export const shownObservation = (
  { mine: _, stance: __, note: ___, version: ____, ...seen }: ObservationView,
  { recruitersOf }: Told,
): ShownObservationView => ({ ...seen, toRecruiters: recruitersOf !== null });
