import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { workspace } from './workspace.ts';

interface Definition {
  readonly key: string;
  readonly scope: string;
  readonly definition: string;
  readonly measure: string;
  readonly uncertainty: string;
  readonly guard: string;
}
interface Dataset {
  readonly title: string;
  readonly description: string;
  readonly time: string;
  readonly audience: { readonly of: string };
  readonly columns: readonly { readonly title: string; readonly description: string }[];
}
interface Told {
  readonly texts: Readonly<Record<string, string>>;
  readonly says: Readonly<Record<string, unknown>>;
}

/** Services and pages do not know each other's files; what one says and the other translates is looked at here. */
const from = async <Module>(path: string): Promise<Module> =>
  (await import(pathToFileURL(join(workspace, 'services', path)).href)) as Module;

const { signals } = await from<{ readonly signals: readonly object[] }>('analytics/src/signals/index.ts');
const { definitionOf } = await from<{ definitionOf(signal: object): Definition }>('analytics/src/showing/catalogue.rule.ts');
const { ownSignals } = await from<{ readonly ownSignals: readonly { readonly definition: string }[] }>(
  'analytics/src/own/own-signals.rule.ts',
);
const { interviewingDefinitions } = await from<{ readonly interviewingDefinitions: readonly string[] }>(
  'analytics/src/organization/own-interviewing.rule.ts',
);
const { datasets } = await from<{ readonly datasets: readonly Dataset[] }>('analytics/src/exports/datasets/index.ts');
const { told } = await from<{ readonly told: Told }>('web/src/texts/de/told.ts');

const definitions = signals.map(definitionOf);
const ofOrganizations = datasets.filter(({ audience }) => audience.of === 'organization');
const said = new Set([
  ...ownSignals.map(({ definition }) => definition),
  ...interviewingDefinitions,
  ...definitions.flatMap(({ definition, measure, uncertainty, guard }) => [definition, measure, uncertainty, guard]),
  ...ofOrganizations.flatMap(({ title, description, time, columns }) => [
    ...[title, description, time],
    ...columns.flatMap((column) => [column.title, column.description]),
  ]),
]);

test('every signal says its figures in German', () =>
  expect(definitions.map(({ key }) => key).filter((key) => told.says[key] === undefined)).toEqual([]));

test('what analytics tells organizations, and people of their own figures, is there in German', () =>
  expect([...said].filter((text) => told.texts[text] === undefined)).toEqual([]));

test('nothing is translated that nobody says any more', () => {
  expect(Object.keys(told.texts).filter((text) => !said.has(text))).toEqual([]);
  expect(Object.keys(told.says).filter((key) => !definitions.some((known) => known.key === key))).toEqual([]);
});
