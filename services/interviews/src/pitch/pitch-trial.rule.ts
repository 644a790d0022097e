import type { EventsOf, Instant, PitchTrialStream, TriedPart } from '@candor/contracts';

type Events = EventsOf<PitchTrialStream>;

/** A part as it is told; `replaced`: the candidate chose it in place of what was found. */
export type ToldPart = TriedPart & { readonly replaced: boolean };

/** How a story is told in one conversation. */
export interface PitchTrial extends Omit<Events['VariantsAssigned'], 'parts'> {
  readonly parts: readonly ToldPart[];
  readonly assignedAt: Instant;
}

type State = PitchTrial | undefined;
type Changes = {
  readonly [K in keyof Events]: (state: State, data: Events[K], event: { readonly occurredAt: Instant }) => State;
};

/** What each event changes: the decider and the row of a trial are the same fold. */
export const pitchTrialChanges: Changes = {
  VariantsAssigned: (_state, { parts, ...data }, { occurredAt }) => ({
    ...data,
    assignedAt: occurredAt,
    parts: parts.map((part) => ({ ...part, replaced: false })),
  }),
  VariantReplaced: (state, { partId, variantId, revision }) =>
    state && {
      ...state,
      parts: state.parts.map((part) => (part.partId === partId ? { ...part, variantId, revision, replaced: true } : part)),
    },
  TrialForgotten: () => undefined,
};
