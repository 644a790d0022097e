import {
  type Commit,
  type EventDefinition,
  type PersonalField,
  personalFields,
  type StoredEvent,
  type StreamDefinition,
  streamKind,
  streamSubject,
} from '@candor/contracts';
import type { RecordedEvent } from './event.ts';

/** A personal text inside an event's data: to be sealed under this person's key before it is stored. */
export interface PersonalValue {
  readonly path: readonly (string | number)[];
  readonly person: string;
}

export interface EncodedEvent {
  readonly type: string;
  readonly schema: number;
  readonly data: unknown;
  readonly personal: readonly PersonalValue[];
}

/** The event cannot be read by this program: unknown type, newer schema, or data that does not fit. Never skip it. */
export class UndecodableEvent extends Error {
  override readonly name = 'UndecodableEvent';
}

/** The data of a new event does not fit its schema: a defect of the decider. */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent';
}

export function encode(definition: StreamDefinition, event: { readonly type: string; readonly data: unknown }): EncodedEvent {
  const known = definition.events[event.type];
  if (!known) throw new InvalidEvent(`${definition.service}/${definition.name} has no event ${event.type}`);
  const checked = known.schema.safeParse(event.data);
  if (!checked.success) throw new InvalidEvent(`${event.type}: ${checked.error.message}`);
  const data = checked.data as Record<string, unknown>;
  return {
    type: event.type,
    schema: known.versions.length,
    data,
    personal: personalFields(known.schema).flatMap((field) => valuesAt(data, field)),
  };
}

/** The events of a commit in newest schema. Throws {@link UndecodableEvent}. */
export function decode(definition: StreamDefinition, commit: Commit, position: number): RecordedEvent[] {
  return commit.events.map((stored, index) => ({
    id: stored.id,
    type: stored.type,
    data: upcast(definition, stored),
    stream: commit.stream,
    subject: streamSubject(commit.stream),
    version: commit.from + index,
    position: position + index,
    recordedAt: commit.at,
    occurredAt: stored.meta.occurredAt,
    actor: stored.meta.actor,
    organization: stored.meta.organization,
    correlation: stored.meta.correlation,
    causation: stored.meta.causation,
    trace: stored.meta.trace,
    origin: stored.meta.origin,
  }));
}

export const kindOf = (definition: Pick<StreamDefinition, 'service' | 'name'>): string => `${definition.service}/${definition.name}`;

export const definitionFor = <D extends StreamDefinition>(definitions: readonly D[], stream: string): D | undefined =>
  definitions.find((definition) => kindOf(definition) === streamKind(stream));

function upcast(definition: StreamDefinition, stored: StoredEvent): unknown {
  const known: EventDefinition | undefined = definition.events[stored.type];
  const place = `${kindOf(definition)} ${stored.type} schema ${stored.schema} (${stored.id})`;
  if (!known) throw new UndecodableEvent(`${place}: unknown event type`);
  const schema = known.versions[stored.schema - 1];
  if (!schema) throw new UndecodableEvent(`${place}: newer than this program, which knows up to schema ${known.versions.length}`);
  let data = stored.data;
  for (const step of known.upcasts.slice(stored.schema - 1)) data = step(data as never);
  const checked = known.schema.safeParse(data);
  if (!checked.success) throw new UndecodableEvent(`${place}: ${checked.error.message}`);
  return checked.data;
}

function valuesAt(data: Readonly<Record<string, unknown>>, field: PersonalField): PersonalValue[] {
  const person = data[field.of];
  const places = find(data, field.path);
  if (places.length > 0 && typeof person !== 'string')
    throw new InvalidEvent(`personal field ${field.path.join('.')} needs data.${field.of}`);
  return places.map((path) => ({ path, person: person as string }));
}

function find(value: unknown, path: readonly string[]): (string | number)[][] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [[]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const children: [string | number, unknown][] =
    step !== '*' ? [[step, (value as Record<string, unknown>)[step]]] : Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return children.flatMap(([key, child]) => find(child, rest).map((below) => [key, ...below]));
}
