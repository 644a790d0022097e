import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { EventDefinition } from './definition/event.ts';
import { streams } from './streams.ts';

// Golden files: one for every event in every schema it was ever stored in. They are added to and never edited, since an
// installation has events like them in its log for ever.
const folderOf = (stream: { readonly service: string; readonly name: string }): URL =>
  new URL(`./${stream.service}/fixtures/${stream.name}/`, import.meta.url);

const fixture = (folder: URL, file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const cases = streams.flatMap((stream) =>
  Object.entries<EventDefinition>(stream.events).flatMap(([type, event]) =>
    event.versions.map((schema, index) => ({
      name: `${stream.service}/${stream.name} ${type} version ${index + 1}`,
      folder: folderOf(stream),
      file: `${type}.v${index + 1}.json`,
      event,
      schema,
      index,
    })),
  ),
);

test.each(cases)('$name still reads what was stored', ({ folder, file, schema }) => {
  const stored = fixture(folder, file);
  expect(schema.parse(stored)).toEqual(stored);
});

test.each(cases)('$name is understood as the newest version', ({ folder, file, event, index }) => {
  const data = event.upcasts.slice(index).reduce((previous: unknown, upcast) => upcast(previous as never), fixture(folder, file));
  expect(() => event.schema.parse(data)).not.toThrow();
});

test.each(streams.map((stream) => [`${stream.service}/${stream.name}`, stream] as const))(
  'every fixture of %s belongs to a version of an event',
  (name, stream) => {
    const known = cases.filter((one) => one.name.startsWith(`${name} `)).map(({ file }) => file);
    expect(readdirSync(folderOf(stream)).toSorted()).toEqual(known.toSorted());
  },
);
