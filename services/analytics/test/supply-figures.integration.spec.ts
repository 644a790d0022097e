import { startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import { noMinutes } from '../src/reading/availability-supply.rule.ts';
import { SupplyFigures } from '../src/reading/supply-figures.ts';

jest.setTimeout(180_000);

let installation: TestInstallation;
let figures: SupplyFigures;
const counted = (organizationId: string, position: number) => ({
  organizationId,
  hosts: position,
  weeklyMinutes: 0,
  minutesByWeekday: noMinutes,
  computedAt: '2026-03-02T09:00:00.000Z',
  position,
});
const ana = (organization: string) => installation.client('analytics', { person: 'ana', memberships: [{ organization, role: 'analyst' }] });

beforeAll(async () => {
  installation = await startServices([AnalyticsModule]);
  figures = new SupplyFigures(installation.database('analytics'));
});

afterAll(() => installation?.close());

test('of jobs that end at the same time in any order, the one that read last is kept', async () => {
  await Promise.all([5, 12, 1, 9, 20, 7, 3, 20].map((position) => figures.replace(counted('acme', position))));
  await figures.replace(counted('acme', 19));
  expect(await figures.of('acme')).toEqual(counted('acme', 20));
});

test('members see the figures of their organization, and nothing of another', async () => {
  await figures.replace(counted('acme', 30));
  expect((await ana('acme').get('availability-supply')).body).toEqual(counted('acme', 30));
  expect((await ana('globex').get('availability-supply')).status).toBe(404);
});

test('what the figures do not depend on cannot be waited for', async () => {
  const { status, body } = await ana('globex').get('availability-supply?after=scheduling/booking/acme@1');
  expect({ status, body }).toMatchObject({ status: 400, body: { code: 'malformed' } });
});
