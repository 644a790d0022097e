import type { EmployerPartAsked, EmployerPartView, EmployerPitchStream, EventsOf } from '@candor/contracts';

/** What an employer has to offer, by part. */
export type EmployerPitch = Readonly<Record<string, EmployerPartAsked>>;

type Events = EventsOf<EmployerPitchStream>;
type Changes = { readonly [K in keyof Events]: (state: EmployerPitch, data: Events[K]) => EmployerPitch };

/** What each event changes: the decider and the row of a pitch are the same fold. */
export const employerPitchChanges: Changes = {
  EmployerPartWritten: (state, { organizationId: _, partId, ...part }) => ({ ...state, [partId]: part }),
  EmployerPartRemoved: (state, { partId }) => Object.fromEntries(Object.entries(state).filter(([other]) => other !== partId)),
};

/** In the order of their places; parts of one place in the order of their ids. */
export const partsInOrder = (pitch: EmployerPitch): readonly EmployerPartView[] =>
  Object.entries(pitch)
    .map(([partId, part]) => ({ partId, ...part }))
    .toSorted((a, b) => a.place - b.place || (a.partId < b.partId ? -1 : 1));
