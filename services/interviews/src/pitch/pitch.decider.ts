import { type PitchStream, pitchLimits, pitchStream } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';
import { type Pitch, partOf, pitchChanges, variantOf } from './pitch.rule.ts';

export const pitch: Decider<Pitch, PitchStream> = {
  stream: pitchStream,
  initial: {},
  decide: {
    namePart(state, { partId, title, place }, { subject }) {
      if (!partOf(state, partId) && Object.keys(state).length >= pitchLimits.parts)
        return reject('too_many_parts', { most: pitchLimits.parts });
      return [{ type: 'PitchPartNamed', data: { personId: subject, partId, title, place } }];
    },
    removePart: (state, { partId }, { subject }) =>
      partOf(state, partId) ? [{ type: 'PitchPartRemoved', data: { personId: subject, partId } }] : reject('unknown_part'),
    writeVariant(state, { partId, variantId, label, text }, { subject }) {
      const part = partOf(state, partId);
      if (!part) return reject('unknown_part');
      const before = variantOf(state, partId, variantId);
      if (!before && Object.keys(part.variants).length >= pitchLimits.variants)
        return reject('too_many_variants', { most: pitchLimits.variants });
      const revision = (before?.revision ?? 0) + 1;
      if (revision > pitchLimits.revisions) return reject('too_many_revisions', { most: pitchLimits.revisions });
      return [{ type: 'PitchVariantWritten', data: { personId: subject, partId, variantId, revision, label, text } }];
    },
    retireVariant(state, { partId, variantId }, { subject }) {
      const before = variantOf(state, partId, variantId);
      if (!before) return reject('unknown_variant');
      return before.retired ? [] : [{ type: 'PitchVariantRetired', data: { personId: subject, partId, variantId } }];
    },
    restoreVariant(state, { partId, variantId }, { subject }) {
      const before = variantOf(state, partId, variantId);
      if (!before) return reject('unknown_variant');
      return before.retired ? [{ type: 'PitchVariantRestored', data: { personId: subject, partId, variantId } }] : [];
    },
  },
  evolve: pitchChanges,
};
