import { event, stream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import { serviceModule } from '@candor/platform';
import { z } from 'zod';

/** The plainest published stream, and two services: one that has it, one that receives it and shows it. */
export const noteStream = stream({
  service: 'interviews',
  name: 'note',
  published: true,
  events: { Noted: event(z.object({ text: z.string() })) },
  commands: {},
  rejections: {},
});

export const lastNote: Projection<{ readonly version: number }> = {
  name: 'last-note',
  version: 1,
  indexes: [],
  from: [rowsFrom(noteStream, ({ subject }) => subject, { Noted: (_row, { version }) => ({ version }) })],
};

const nothing = { projections: [], reactors: [], jobs: [], controllers: [] };
export const WritingModule = serviceModule({
  ...nothing,
  service: 'interviews',
  streams: [{ stream: noteStream, initial: null, decide: {}, evolve: { Noted: () => null } }],
  receives: [],
});
export const ShowingModule = serviceModule({
  ...nothing,
  service: 'feedback',
  streams: [],
  receives: [noteStream],
  projections: [lastNote],
});
