import { AnalyticsModule } from '@candor/analytics';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, everythingStored, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

jest.setTimeout(120_000);

const now = '2026-03-02T09:00:00.000Z';
const member = (person: string) => ({ person, memberships: [{ organization: 'acme', role: 'interviewer' as const }] });
const [hana, ben] = [member('hana'), member('ben')];
const modules = [GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule];

describe('a person who is erased', () => {
  let it: TestInstallation;
  beforeAll(async () => {
    it = await startServices(modules, { testClock: now });
    for (const host of [hana, ben]) {
      await ask(it.client('scheduling', host).put('availability/schedules/work', { name: 'Work', zone: 'UTC', weeklyHours: {} }));
      await ask(
        it
          .client('scheduling', host)
          .put('availability/schedules/work/overrides/2026-03-09', { windows: [], note: `${host.person} sees Dr Molar` }),
      );
    }
  });
  afterAll(() => it?.close());

  const notes = async (host: typeof hana) => {
    const { body } = await it.client('scheduling', host).get('availability');
    return (body as { schedules: { overrides: { note: string | null }[] }[] }).schedules.flatMap(({ overrides }) =>
      overrides.map(({ note }) => note),
    );
  };
  const status = async () => (await it.client('gateway', hana).get('api/erasures/mine')).body;

  test('has to say so', async () => {
    await eventually(async () => expect([await notes(hana), await notes(ben)]).toEqual([['hana sees Dr Molar'], ['ben sees Dr Molar']]));
    expect(await it.client('gateway', hana).get('api/erasures/mine')).toMatchObject({ status: 404 });
    expect(await it.client('gateway', hana).post('api/erasures/mine', {})).toMatchObject({ status: 400 });
    expect(await it.client('gateway', hana).post('api/erasures/mine', { person: 'ben' })).toMatchObject({ status: 400 });
    expect(await it.client('gateway').post('api/erasures/mine', { person: 'hana' })).toMatchObject({ status: 401 });
  });

  test('waits for the service that is away, and is erased when all have said so', async () => {
    await it.stop('feedback');
    await ask(it.client('gateway', hana).post('api/erasures/mine', { person: 'hana' }));
    await eventually(async () => expect(await status()).toMatchObject({ person: 'hana', pending: ['feedback'] }), { within: 90_000 });
    expect(await status()).not.toHaveProperty('completedAt');
    await it.start(FeedbackModule);
    await eventually(async () => expect(await status()).toMatchObject({ pending: [], completedAt: now }), { within: 90_000 });
  });

  test('can be read by nobody any more, and others can', async () => {
    expect([await notes(hana), await notes(ben)]).toEqual([[null], ['ben sees Dr Molar']]);
  });

  test('is nowhere to be found in plain, and never was', async () => {
    const places = new Set<string>();
    for await (const { place, text } of everythingStored(it)) {
      places.add(place);
      expect({ place, plain: text.includes('Molar') }).toEqual({ place, plain: false });
      if (text.includes('sealed:1:')) places.add(`sealed in ${place.split(' ')[0]}`);
      if (place.endsWith('_keys.keys') && text.includes('person/hana')) expect(text).not.toContain('wrapped');
      if (place.endsWith('_keys.keys') && text.includes('person/ben')) expect(text).toContain('wrapped');
    }
    expect([...places].map((place) => place.replace(it.prefix, 'p'))).toEqual(
      expect.arrayContaining([
        'sealed in mongodb',
        'sealed in kafka',
        'mongodb p_keys.keys',
        'kafka p.gateway.commits',
        'redis p:gateway:erasing:meta',
      ]),
    );
    expect(it.logs.length).toBeGreaterThan(0);
    for (const line of it.logs) expect(line).not.toContain('Molar');
  });
});

async function ask(answer: Promise<{ readonly status: number }>): Promise<void> {
  const { status } = await answer;
  expect(status).toBeLessThan(300);
}
