import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { event } from './event.ts';
import { dataMap, personal, personalFields, Sealed, UnclearPersonalField } from './personal.ts';
import { stream } from './stream.ts';

const name = () => personal(z.string().max(80), 'person');
const paths = (schema: z.ZodType) => personalFields(schema).map(({ path, of }) => `${path.join('.')} of ${of}`);

describe('personal fields are found', () => {
  test('beside other fields, which are not personal', () =>
    expect(paths(z.object({ person: z.string(), name: name(), city: z.string() }))).toEqual(['name of person']));

  test('in nested objects', () => expect(paths(z.object({ a: z.object({ b: z.object({ c: name() }) }) }))).toEqual(['a.b.c of person']));

  test('in lists and lists of objects', () =>
    expect(paths(z.object({ names: z.array(name()), answers: z.array(z.object({ text: name() })) }))).toEqual([
      'names.* of person',
      'answers.*.text of person',
    ]));

  test('in records', () => expect(paths(z.object({ notes: z.record(z.string(), name()) }))).toEqual(['notes.* of person']));

  test.each([
    ['optional', z.optional(name())],
    ['exactly optional', z.exactOptional(name())],
    ['nullable', z.nullable(name())],
    ['defaulted', name().default('')],
    ['defaulted before the check', name().prefault('')],
    ['required again', z.nonoptional(name().optional())],
    ['caught', name().catch('')],
    ['readonly', z.readonly(name())],
    ['described', name().describe('of a person')],
    ['refined', name().refine((text) => text !== 'x')],
    ['wrapped many times', name().nullable().optional().readonly()],
  ])('%s', (_, field) => expect(paths(z.object({ field }))).toEqual(['field of person']));

  test('of readonly and refined objects', () =>
    expect(
      paths(
        z
          .object({ list: z.array(name()).readonly() })
          .readonly()
          .refine(() => true),
      ),
    ).toEqual(['list.* of person']));

  test('in every option of a union, once', () => {
    const told = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('a'), text: name() }),
      z.object({ kind: z.literal('b'), text: name(), more: name() }),
      z.object({ kind: z.literal('c') }),
    ]);
    expect(paths(z.object({ told }))).toEqual(['told.text of person', 'told.more of person']);
    expect(paths(z.object({ told: z.union([z.string(), z.object({ text: name() })]) }))).toEqual(['told.text of person']);
  });

  test('on both sides of an intersection', () =>
    expect(paths(z.intersection(z.object({ a: name() }), z.object({ b: name() })))).toEqual(['a of person', 'b of person']));

  test('each with its own person', () =>
    expect(paths(z.object({ host: personal(z.string(), 'hostId'), guest: personal(z.string(), 'guestId') }))).toEqual([
      'host of hostId',
      'guest of guestId',
    ]));
});

describe('a schema is refused', () => {
  const tree: z.ZodType = z.lazy(() => z.object({ text: name(), children: z.array(tree) }));
  const linked = z.object({
    text: name(),
    get next() {
      return linked.optional();
    },
  });
  test.each<[string, z.ZodType]>([
    [
      'a text is personal to two people',
      z.union([z.object({ a: personal(z.string(), 'one') }), z.object({ a: personal(z.string(), 'two') })]),
    ],
    ['personal texts are in a tuple', z.object({ pair: z.tuple([name(), z.string()]) })],
    ['personal texts are in a map', z.object({ map: z.map(z.string(), name()) })],
    ['personal texts are in a set', z.object({ set: z.set(name()) })],
    ['a personal text is transformed', z.object({ text: name().transform((text) => text.trim()) })],
    ['personal texts are under any name', z.object({}).catchall(name())],
    ['personal texts are at any depth', z.object({ tree })],
    ['an object holds itself and personal texts', linked],
  ])('because %s', (_, schema) => expect(() => personalFields(schema)).toThrow(UnclearPersonalField));

  test('only where there are personal texts', () => {
    const plain: z.ZodType = z.lazy(() => z.object({ children: z.array(plain) }));
    expect(paths(z.object({ plain, pair: z.tuple([z.string()]), loose: z.looseObject({}), name: name() }))).toEqual(['name of person']);
  });
});

test('a personal field takes its text or a sealed one, and nothing else', () => {
  const token = 'sealed:1:WyJhbmEiXQ:MTIzNDU2Nzg5MDEy:c2VjcmV0';
  const schema = personal(z.string().max(5), 'person');
  expect(['Ana', token].map((text) => schema.parse(text))).toEqual(['Ana', token]);
  for (const bad of ['too long', 'sealed:1:', 'sealed:2:a:b:c', `${token}!`, 7]) expect(schema.safeParse(bad).success).toBe(false);
  expect(Sealed.safeParse(token).success).toBe(true);
});

test('the data map names every personal text of every version', () => {
  const first = z.object({ person: z.string(), name: name() });
  const second = z.object({ person: z.string(), given: name(), family: name() });
  const people = stream({
    service: 'gateway',
    name: 'person',
    published: true,
    events: {
      PersonNamed: event(first).next(second, ({ person, name: given }) => ({ person, given, family: '' })),
      PersonLeft: event(z.object({ person: z.string() })),
    },
    commands: {},
    rejections: {},
  });
  const at = { stream: 'gateway/person', event: 'PersonNamed', whose: 'person', published: true };
  expect(dataMap([people])).toEqual([
    { ...at, path: 'name' },
    { ...at, path: 'given' },
    { ...at, path: 'family' },
  ]);
});
