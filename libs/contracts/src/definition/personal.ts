import { z } from 'zod';
import type { StreamDefinition } from './stream.ts';

/** Where a personal field of an event is, and which top-level field of the event's data names its person. */
export interface PersonalField {
  /** Path below `data`; `*` stands for every element of a list and every value of a record. */
  readonly path: readonly string[];
  readonly of: string;
}

const registry = z.registry<{ of: string }>();

/** The form of a personal text in the log: readable only with the key of its person. */
export const Sealed = z.string().regex(/^sealed:1:[\w-]+:[\w-]+:[\w-]+$/);

/**
 * Marks a text field as personal: in the log it is sealed under the key of the person whose id stands in `data[of]`, and
 * unreadable once that key is destroyed. Deciders and projections carry the sealed text and never look into it.
 * For events only: what people send is checked with schemas that do not take sealed texts.
 */
export function personal(schema: z.ZodString, of: string): z.ZodUnion<readonly [z.ZodString, typeof Sealed]> {
  const marked = z.union([schema, Sealed] as const);
  registry.add(marked, { of });
  return marked;
}

const known = new WeakMap<z.ZodType, readonly PersonalField[]>();

/** The personal fields of an event schema. Throws {@link UnclearPersonalField}. */
export function personalFields(schema: z.ZodType): readonly PersonalField[] {
  const before = known.get(schema);
  if (before) return before;
  const fields = distinct(walk(schema, [], []));
  known.set(schema, fields);
  return fields;
}

/** It cannot be told which texts of an event are personal, or whose: a defect of its schema. */
export class UnclearPersonalField extends Error {
  override readonly name = 'UnclearPersonalField';
}

export interface PersonalDatum {
  readonly stream: string;
  readonly event: string;
  /** `answers.*.text` */
  readonly path: string;
  /** The top-level field of the event that holds the person's id. */
  readonly whose: string;
  readonly published: boolean;
}

/** The data map: every personal text that events of these streams hold, in any version they were ever stored in. */
export function dataMap(streams: readonly StreamDefinition[]): readonly PersonalDatum[] {
  return streams.flatMap(({ service, name, published, events }) =>
    Object.entries(events).flatMap(([event, { versions }]) =>
      distinct(versions.flatMap((version) => [...personalFields(version)])).map(({ path, of }) => ({
        stream: `${service}/${name}`,
        event,
        path: path.join('.'),
        whose: of,
        published,
      })),
    ),
  );
}

function distinct(fields: readonly PersonalField[]): readonly PersonalField[] {
  const places = new Map<string, PersonalField>();
  for (const field of fields) {
    const place = field.path.join('.');
    const other = places.get(place);
    if (other && other.of !== field.of) throw new UnclearPersonalField(`${place} is personal to both ${other.of} and ${field.of}`);
    places.set(place, field);
  }
  return [...places.values()];
}

function walk(schema: z.ZodType, path: readonly string[], above: readonly z.ZodType[]): PersonalField[] {
  const mark = registry.get(schema);
  if (mark) return [{ path, of: mark.of }];
  if (above.includes(schema)) return outOfReach(schema, path);
  const into = (inner: unknown, ...steps: readonly string[]) => walk(inner as z.ZodType, [...path, ...steps], [...above, schema]);
  if (schema instanceof z.ZodObject) {
    const named = Object.entries(schema.shape).flatMap(([key, value]) => into(value, key));
    return schema.def.catchall ? [...named, ...outOfReach(schema.def.catchall as z.ZodType, path)] : named;
  }
  if (schema instanceof z.ZodArray) return into(schema.element, '*');
  if (schema instanceof z.ZodRecord) return into(schema.valueType, '*');
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => into(option));
  if (schema instanceof z.ZodIntersection) return [...into(schema.def.left), ...into(schema.def.right)];
  if (isWrapper(schema)) return into(schema.unwrap());
  return outOfReach(schema, path);
}

type Wrapper =
  | z.ZodOptional
  | z.ZodExactOptional
  | z.ZodNullable
  | z.ZodDefault
  | z.ZodPrefault
  | z.ZodNonOptional
  | z.ZodCatch
  | z.ZodReadonly;
const wrappers = [
  z.ZodOptional,
  z.ZodExactOptional,
  z.ZodNullable,
  z.ZodDefault,
  z.ZodPrefault,
  z.ZodNonOptional,
  z.ZodCatch,
  z.ZodReadonly,
];
const isWrapper = (schema: z.ZodType): schema is Wrapper => wrappers.some((wrapper) => schema instanceof wrapper);

/** Tuples, maps, transforms, recursion and the like: personal texts in there would have no path, and would be stored as they are. */
function outOfReach(schema: z.ZodType, path: readonly string[]): [] {
  if (holdsMark(schema, new Set()))
    throw new UnclearPersonalField(`${path.join('.') || 'the data'}: a personal text can stand in objects, lists, records and unions only`);
  return [];
}

function holdsMark(schema: z.ZodType, seen: Set<z.ZodType>): boolean {
  if (registry.get(schema)) return true;
  if (seen.has(schema)) return false;
  seen.add(schema);
  const parts: unknown[] = schema instanceof z.ZodLazy ? [schema.unwrap()] : Object.values(schema.def);
  const inner = parts.flatMap((part) =>
    part instanceof z.ZodType || typeof part !== 'object' || part === null ? [part] : Object.values(part),
  );
  return inner.some((part) => part instanceof z.ZodType && holdsMark(part, seen));
}
