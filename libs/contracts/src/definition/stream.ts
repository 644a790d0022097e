import type { z } from 'zod';
import type { DataOf, EventDefinition } from './event.ts';

export const services = ['gateway', 'scheduling', 'interviews', 'feedback', 'analytics'] as const;
export type ServiceName = (typeof services)[number];

/** What a rejected command answers over HTTP. 400 is for malformed input and 409/412 for conflicts of versions. */
export type RejectionStatus = 403 | 404 | 409 | 410 | 422;

// biome-ignore lint/suspicious/noExplicitAny: EventDefinition is invariant in its data, and any of them will do here
type AnyEvents = Readonly<Record<string, EventDefinition<any>>>;

/** Everything the outside may know of one kind of stream: who owns it, what can be asked of it, what happens in it. */
export interface StreamDefinition<
  Events extends AnyEvents = AnyEvents,
  Commands extends Readonly<Record<string, z.ZodType>> = Readonly<Record<string, z.ZodType>>,
  Rejections extends Readonly<Record<string, RejectionStatus>> = Readonly<Record<string, RejectionStatus>>,
> {
  readonly service: ServiceName;
  readonly name: string;
  /** Only published streams travel to other services; what must not leave its service stays `false`. */
  readonly published: boolean;
  readonly events: Events;
  readonly commands: Commands;
  readonly rejections: Rejections;
  /** What whoever was refused can do, in a sentence or two: the `detail` of the answer. */
  readonly advice?: { readonly [Code in keyof NoInfer<Rejections>]: string };
}

export const stream = <
  Events extends AnyEvents,
  Commands extends Readonly<Record<string, z.ZodType>>,
  Rejections extends Readonly<Record<string, RejectionStatus>>,
>(
  definition: StreamDefinition<Events, Commands, Rejections>,
): StreamDefinition<Events, Commands, Rejections> => definition;

/** Event type → data. */
export type EventsOf<S extends StreamDefinition> = { readonly [K in keyof S['events'] & string]: DataOf<S['events'][K]> };
/** Command name → data. */
export type CommandsOf<S extends StreamDefinition> = { readonly [K in keyof S['commands'] & string]: z.output<S['commands'][K]> };
export type RejectionOf<S extends StreamDefinition> = keyof S['rejections'] & string;

/** `scheduling/availability/<subject>`: a stream's id starts with the service that owns it. */
export const streamId = (definition: Pick<StreamDefinition, 'service' | 'name'>, subject: string): string =>
  `${definition.service}/${definition.name}/${subject}`;

/** `scheduling/availability`, the kind of a stream id; the subject may itself contain slashes. */
export const streamKind = (id: string): string => id.split('/', 2).join('/');
export const streamSubject = (id: string): string => id.split('/').slice(2).join('/');
export const streamService = (id: string): string => id.split('/', 1)[0] ?? '';
