import { type ServiceName, type StreamDefinition, services, stream } from '../definition/stream.ts';
import { erasureAcknowledgementCommands, erasureCommands } from './erasure.commands.ts';
import { erasureAcknowledgementEvents, erasureEvents } from './erasure.event.ts';

export interface ErasureSubject {
  readonly person: string;
  /** Left out: the whole person. */
  readonly organization?: string | undefined;
}

/** One stream per person, and one per organization that something is to be erased for. */
export const erasureStream = stream({
  service: 'gateway',
  name: 'erasure',
  published: true,
  events: erasureEvents,
  commands: erasureCommands,
  rejections: {},
});
export type ErasureStream = typeof erasureStream;

export type ErasureAcknowledgementStream = StreamDefinition<
  typeof erasureAcknowledgementEvents,
  typeof erasureAcknowledgementCommands,
  Readonly<Record<never, never>>
>;

const acknowledgementOf = (service: ServiceName): ErasureAcknowledgementStream =>
  stream({
    service,
    name: 'erasure-acknowledgement',
    published: true,
    events: erasureAcknowledgementEvents,
    commands: erasureAcknowledgementCommands,
    rejections: {},
  });

/** What each service says about the erasures it has carried out. */
export const erasureAcknowledgementStreams: readonly ErasureAcknowledgementStream[] = services.map(acknowledgementOf);

/** The subject of both kinds of stream. Ids of people and organizations have no slashes. */
export const erasureSubject = ({ person, organization }: ErasureSubject): string =>
  organization === undefined ? person : `${person}/${organization}`;

/** Inverse of {@link erasureSubject}. */
export function erasureOf(subject: string): ErasureSubject {
  const [person = '', organization] = subject.split('/');
  return organization === undefined ? { person } : { person, organization };
}
