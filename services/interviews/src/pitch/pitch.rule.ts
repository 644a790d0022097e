import type { EventsOf, PitchStream } from '@candor/contracts';

type Events = EventsOf<PitchStream>;

/** One way to tell a part, texts sealed. */
export interface PitchVariant {
  readonly revision: number;
  readonly label: string | null;
  readonly text: string;
  readonly retired: boolean;
}

export interface PitchPart {
  readonly title: string;
  readonly place: number;
  readonly variants: Readonly<Record<string, PitchVariant>>;
}

/** A candidate's story, by part. */
export type Pitch = Readonly<Record<string, PitchPart>>;

type Changes = { readonly [K in keyof Events]: (state: Pitch, data: Events[K]) => Pitch };

export const partOf = (pitch: Pitch, partId: string): PitchPart | undefined => (Object.hasOwn(pitch, partId) ? pitch[partId] : undefined);

export const variantOf = (pitch: Pitch, partId: string, variantId: string): PitchVariant | undefined => {
  const { variants = {} } = partOf(pitch, partId) ?? {};
  return Object.hasOwn(variants, variantId) ? variants[variantId] : undefined;
};

function withVariant(pitch: Pitch, partId: string, variantId: string, change: (before: PitchVariant | undefined) => PitchVariant): Pitch {
  const part = partOf(pitch, partId);
  if (!part) return pitch;
  const variants = { ...part.variants, [variantId]: change(variantOf(pitch, partId, variantId)) };
  return { ...pitch, [partId]: { ...part, variants } };
}

const retired =
  (isRetired: boolean) =>
  (pitch: Pitch, { partId, variantId }: Events['PitchVariantRetired']): Pitch =>
    variantOf(pitch, partId, variantId)
      ? withVariant(pitch, partId, variantId, (before) => ({ ...(before as PitchVariant), retired: isRetired }))
      : pitch;

/** What each event changes: the decider and the row of a pitch are the same fold. */
export const pitchChanges: Changes = {
  PitchPartNamed: (state, { partId, title, place }) => ({
    ...state,
    [partId]: { title, place, variants: partOf(state, partId)?.variants ?? {} },
  }),
  PitchPartRemoved: (state, { partId }) => Object.fromEntries(Object.entries(state).filter(([other]) => other !== partId)),
  PitchVariantWritten: (state, { partId, variantId, revision, label, text }) =>
    withVariant(state, partId, variantId, () => ({ revision, label, text, retired: false })),
  PitchVariantRetired: retired(true),
  PitchVariantRestored: retired(false),
};

/** Part ids in the order in which they are told. */
export const partsInOrder = (pitch: Pitch): readonly string[] =>
  Object.keys(pitch).toSorted((a, b) => (pitch[a]?.place ?? 0) - (pitch[b]?.place ?? 0) || (a < b ? -1 : 1));

/** The variants of a part that can be told, each with its newest revision, in the order of their ids. */
export const tellable = ({ variants }: PitchPart): readonly { readonly variantId: string; readonly revision: number }[] =>
  Object.entries(variants)
    .filter(([, variant]) => !variant.retired)
    .map(([variantId, { revision }]) => ({ variantId, revision }))
    .toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1));
