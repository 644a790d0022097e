import { randomUUID } from 'node:crypto';
import type { EncodedEvent, Sealer } from '@candor/event-sourcing';

export interface SealedEvent {
  readonly id: string;
  readonly type: string;
  readonly schema: number;
  readonly data: unknown;
}

/** Gives events their ids and seals their personal texts, all in one call to the sealer. */
export async function sealEvents(
  sealer: Sealer,
  organization: string | undefined,
  lists: readonly (readonly EncodedEvent[])[],
): Promise<readonly (readonly SealedEvent[])[]> {
  const identified = lists.map((events) => events.map((event) => ({ id: randomUUID() as string, event })));
  const texts = identified.flat().flatMap(({ id, event }) =>
    event.personal.map(({ path, person }) => ({
      person,
      organization,
      event: id,
      field: path.join('.'),
      text: String(at(event.data, path)),
    })),
  );
  if (texts.length === 0)
    return identified.map((events) => events.map(({ id, event: { type, schema, data } }) => ({ id, type, schema, data })));
  const tokens = (await sealer.seal(texts)).values();
  return identified.map((events) =>
    events.map(({ id, event }) => ({
      id,
      type: event.type,
      schema: event.schema,
      data: event.personal.reduce((data, { path }) => replace(data, path, tokens.next().value), event.data),
    })),
  );
}

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);

function replace(value: unknown, path: readonly (string | number)[], text: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replace(item, rest, text) : item));
  const object = value as Record<string, unknown>;
  return { ...object, [step]: replace(object[step], rest, text) };
}
