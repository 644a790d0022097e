import { globSync, readFileSync } from 'node:fs';
import { checkInStream, contactBookStream, contactStream, type StreamDefinition, satisfactionStream } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { AnalyticsModule } from '../analytics.module.ts';
import { datasets } from '../exports/datasets/index.ts';
import { factProjections } from '../facts/kinds.ts';
import { ownCheckIns } from '../facts/own-check-ins.projection.ts';
import { ownContacts } from '../facts/own-contacts.projection.ts';

/** What a candidate notes for themselves: whom they know, and how content they are where they work. */
const theirs: readonly StreamDefinition[] = [contactStream, satisfactionStream];
const listens = ({ from }: { readonly from: readonly { readonly stream: StreamDefinition }[] }): boolean =>
  from.some(({ stream }) => theirs.some(({ service, name }) => service === stream.service && name === stream.name));

test('their words, names and notes are in streams that no other service is given', () =>
  expect([contactBookStream.published, checkInStream.published]).toEqual([false, false]));

test('what leaves of contacts and check-ins goes into rows of their own, and nothing else reacts to it', () => {
  expect(AnalyticsModule.projections.filter(listens).map(({ name }) => name)).toEqual([ownCheckIns.name, ownContacts.name]);
  expect(AnalyticsModule.reactors.filter(listens).map(({ name }) => name)).toEqual([]);
});

test('these rows are no facts of signals about groups, and no data set', () => {
  const rows = [ownCheckIns.name, ownContacts.name];
  expect(factProjections.filter(({ name }) => rows.includes(name))).toEqual([]);
  const exported = datasets.flatMap(({ source }) => (source.kind === 'rows' ? [source.projection.name] : []));
  expect(exported.filter((name) => rows.includes(name))).toEqual([]);
  expect([factProjections.length, exported.length].every((count) => count > 3)).toBe(true);
});

test('nothing reads these rows but the figures of whose they are', () => {
  const src = new URL('../', import.meta.url);
  const readers = globSync('**/*.ts', { cwd: src })
    .filter((file) => !file.endsWith('.spec.ts'))
    .filter((file) => /own-(contacts|check-ins)\.projection/.test(readFileSync(new URL(file, src), 'utf8')));
  expect(readers.toSorted()).toEqual(['analytics.module.ts', 'own/my-market.queries.ts']);
});
