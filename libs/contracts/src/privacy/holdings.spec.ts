import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { dataMap } from '../definition/personal.ts';
import { streams } from '../streams.ts';
import { holdings } from './holdings.ts';

const kindOf = ({ service, name }: { readonly service: string; readonly name: string }) => `${service}/${name}`;

test('every kind of stream says what it holds of people, and no other does', () => {
  expect(Object.keys(holdings).toSorted()).toEqual(streams.map(kindOf).toSorted());
});

test.each(streams.map((stream) => [kindOf(stream), stream] as const))('%s names fields that its events have', (kind, { events }) => {
  const { about = [], withheld = [], untold = [] } = holdings[kind] ?? {};
  const fields = new Set(
    Object.values(events).flatMap(({ versions }) =>
      versions.flatMap((version: z.ZodType) => (version instanceof z.ZodObject ? Object.keys(version.shape) : [])),
    ),
  );
  expect(untold.filter((type) => !(type in events))).toEqual([]);
  expect([...about, ...withheld].filter((field) => !fields.has(field))).toEqual([]);
});

test('whoever a text is personal to is among those whom its event is about', () => {
  const missing = dataMap(streams).filter(({ stream, whose }) => !holdings[stream]?.about.includes(whose));
  expect(missing).toEqual([]);
});
