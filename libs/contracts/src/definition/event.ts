import type { z } from 'zod';

/**
 * One event type with every version it was ever stored in. `versions[i]` is the schema number i + 1; the chain of
 * upcasts turns stored data of any of them into data of the newest.
 */
export interface EventDefinition<Data = unknown> {
  readonly versions: readonly z.ZodType[];
  readonly upcasts: readonly ((previous: never) => unknown)[];
  /** The newest schema, the only one that is written. */
  readonly schema: z.ZodType<Data>;
  /** Adds a version; `upcast` must be pure, and the fixtures of earlier versions stay as they are. */
  next<S extends z.ZodType>(schema: S, upcast: (previous: Data) => z.input<S>): EventDefinition<z.output<S>>;
}

export type DataOf<E> = E extends EventDefinition<infer Data> ? Data : never;

export function event<S extends z.ZodType>(schema: S): EventDefinition<z.output<S>> {
  return define<z.output<S>>([schema], [], schema as unknown as z.ZodType<z.output<S>>);
}

function define<Data>(
  versions: readonly z.ZodType[],
  upcasts: readonly ((previous: never) => unknown)[],
  schema: z.ZodType<Data>,
): EventDefinition<Data> {
  return {
    versions,
    upcasts,
    schema,
    next: (following, upcast) =>
      define([...versions, following], [...upcasts, upcast as (previous: never) => unknown], following as unknown as z.ZodType<never>),
  };
}
