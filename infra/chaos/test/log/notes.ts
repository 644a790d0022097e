import { event, stream } from '@candor/contracts';
import { type Decider, type Projection, type Reactor, reactionsTo, rowsFrom, send } from '@candor/event-sourcing';
import { z } from 'zod';

// Streams of notes: each note's key is the id of its commit, so that a commit can be told from all others.

export const noteStream = stream({
  service: 'interviews',
  name: 'note',
  published: true,
  events: { Noted: event(z.object({ key: z.string(), part: z.number() })) },
  commands: {},
  rejections: {},
});

const echoOf = (service: 'interviews' | 'feedback') =>
  stream({
    service,
    name: 'echo',
    published: false,
    events: { Echoed: event(z.object({ key: z.string() })) },
    commands: { echo: z.object({ key: z.string() }) },
    rejections: {},
  });

/** By the service that reacts. */
export const echoStreams = { interviews: echoOf('interviews'), feedback: echoOf('feedback') };
export type Service = keyof typeof echoStreams;

export const echo = (service: Service): Decider<null, (typeof echoStreams)[Service]> => ({
  stream: echoStreams[service],
  initial: null,
  decide: { echo: (_state, data) => [{ type: 'Echoed', data }] },
  evolve: { Echoed: () => null },
});

/** The effect: appends for each note, wherever it came from, without looking at what is there. */
export const echoNotes = (service: Service): Reactor => ({
  name: 'echo-notes',
  begins: 'at-first-event',
  from: [
    reactionsTo(noteStream, {
      Noted: ({ subject, version, data }) => [send(echoStreams[service], `${subject}/${version}`, 'echo', { key: data.key })],
    }),
  ],
});

export interface CountedNotes {
  readonly subject: string;
  readonly count: number;
  /** Versions in the order in which they were folded. */
  readonly versions: readonly number[];
}

export const countedNotes: Projection<CountedNotes> = {
  name: 'counted-notes',
  version: 1,
  indexes: [],
  from: [
    rowsFrom(noteStream, ({ subject }) => subject, {
      Noted: (row, { subject, version }) => ({ subject, count: (row?.count ?? 0) + 1, versions: [...(row?.versions ?? []), version] }),
    }),
  ],
};

/** Seals nothing: the rows are about the log alone. */
export const unsealed = { seal: async () => [], open: async () => [], fingerprint: async (_holders: unknown, text: string) => text };
