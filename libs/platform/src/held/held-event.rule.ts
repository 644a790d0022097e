import { type HeldEvent, type Holding, type StoredEvent, streamSubject } from '@candor/contracts';

/** The text of a sealed one, or why it is not told. */
export type Tell = (sealed: string) => unknown;

/**
 * What somebody is told of an event. One that is about others, and that they only brought about, is named without its data.
 * Undefined: it is none of theirs, or not for them to know.
 */
export function heldEvent(
  stream: string,
  { type, data, meta }: StoredEvent,
  person: string,
  { about, withheld = [], untold = [], why }: Holding,
  tell: Tell,
): HeldEvent | undefined {
  const fields = isRecord(data) ? data : {};
  const isAbout = streamSubject(stream).split('/').includes(person) || about.some((field) => names(fields[field], person));
  if (untold.includes(type) || !(isAbout || meta.actor.id === person)) return undefined;
  const told = Object.entries(fields).map(([field, value]) => [
    field,
    withheld.includes(field) ? { notTold: 'secret' } : read(value, tell),
  ]);
  return { stream, type, at: meta.occurredAt, why, data: isAbout ? Object.fromEntries(told) : {} };
}

const names = (value: unknown, person: string): boolean =>
  value === person || (Array.isArray(value) && (value as readonly unknown[]).includes(person));

function read(value: unknown, tell: Tell): unknown {
  if (typeof value === 'string') return value.startsWith('sealed:1:') ? tell(value) : value;
  if (Array.isArray(value)) return value.map((element) => read(element, tell));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, read(inner, tell)]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
