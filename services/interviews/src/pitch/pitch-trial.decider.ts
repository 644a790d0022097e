import { type PitchTrialStream, pitchTrialStream, type TriedPart } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';
import { chosenVariant } from './chosen-variant.rule.ts';
import { type PitchTrial, pitchTrialChanges } from './pitch-trial.rule.ts';

/** Whether the conversation has begun is looked at together with it. */
export const pitchTrial: Decider<PitchTrial | undefined, PitchTrialStream> = {
  stream: pitchTrialStream,
  initial: undefined,
  decide: {
    assign(state, { parts, ...of }) {
      if (state) return reject('already_assigned');
      const told: TriedPart[] = [];
      for (const part of parts) {
        const chosen = chosenVariant(part);
        if (!chosen) return reject('unknown_variant', { partId: part.partId });
        told.push(chosen);
      }
      return told.length === 0 ? reject('nothing_to_tell') : [{ type: 'VariantsAssigned', data: { ...of, parts: told } }];
    },
    replace(state, { partId, variantId, revision }) {
      if (!state) return reject('not_assigned');
      const part = state.parts.find((one) => one.partId === partId);
      if (!part) return reject('unknown_part');
      if (part.variantId === variantId && part.revision === revision) return [];
      const { conversationId, organizationId, personId } = state;
      return [{ type: 'VariantReplaced', data: { conversationId, organizationId, personId, partId, variantId, revision } }];
    },
    forget(state) {
      if (!state) return [];
      const { conversationId, organizationId, personId } = state;
      return [{ type: 'TrialForgotten', data: { conversationId, organizationId, personId } }];
    },
  },
  evolve: pitchTrialChanges,
};
