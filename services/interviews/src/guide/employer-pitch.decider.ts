import { type EmployerPartAsked, type EmployerPitchStream, employerPitchLimits, employerPitchStream } from '@candor/contracts';
import { canonical, type Decider, reject } from '@candor/event-sourcing';
import { type EmployerPitch, employerPitchChanges } from './employer-pitch.rule.ts';

export const employerPitch: Decider<EmployerPitch, EmployerPitchStream> = {
  stream: employerPitchStream,
  initial: {},
  decide: {
    writePart(state, { partId, ...asked }, { subject }) {
      const before = Object.hasOwn(state, partId) ? state[partId] : undefined;
      if (before && saysSame(before, asked)) return [];
      if (!before && Object.keys(state).length >= employerPitchLimits.parts)
        return reject('too_many_parts', { most: employerPitchLimits.parts });
      return [{ type: 'EmployerPartWritten', data: { organizationId: subject, partId, ...asked } }];
    },
    removePart: (state, { partId }, { subject }) =>
      Object.hasOwn(state, partId) ? [{ type: 'EmployerPartRemoved', data: { organizationId: subject, partId } }] : reject('unknown_part'),
  },
  evolve: employerPitchChanges,
};

const saysSame = (before: EmployerPartAsked, asked: EmployerPartAsked): boolean => canonical(before) === canonical(asked);
