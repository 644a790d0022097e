import { ConsentEntryView, ConsentView, ConsentWordingView } from '@candor/contracts';
import { type Answer, type CommandAnswer, eventually, type HttpClient, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';

jest.setTimeout(180_000);

const code = ({ status, body }: Answer) => [status, (body as { code?: string }).code];

describe('consents', () => {
  let it: TestInstallation;
  let ana: HttpClient;
  beforeAll(async () => {
    it = await startServices([GatewayModule], { testClock: '2026-03-02T09:00:00.000Z' });
    ana = it.client('gateway', { person: 'ana', side: 'candidate' });
    await it.client('gateway', { person: 'hana' }).post('api/organizations', { organizationId: 'acme', name: 'Acme' });
  });
  afterAll(() => it?.close());

  const items = (answer: Answer) => (answer.body as { items: unknown[] }).items;
  const pool = { purpose: 'talent-pool', organizationId: 'acme' } as const;
  const shown = async (query = '') =>
    ConsentWordingView.parse((await ana.get(`api/consents/wordings/talent-pool?organizationId=acme${query}`)).body);

  test('are given in the exact words, to an organization, and are in force until they are withdrawn', async () => {
    await eventually(async () =>
      expect(await ana.get('api/consents/wordings/talent-pool?organizationId=acme')).toMatchObject({ status: 200 }),
    );
    const { version, wording } = await shown();
    expect(wording).toMatch(/^Acme may keep me in its talent pool/);
    const given = await ana.post('api/consents', { ...pool, version, wording, locale: 'en' }, { key: 'once' });
    expect(given.status).toBe(200);
    expect((await ana.post('api/consents', { ...pool, version, wording, locale: 'en' }, { key: 'once' })).body).toEqual(given.body);
    const inForce = items(await ana.get('api/consents', { after: given.body as CommandAnswer })).map((item) => ConsentView.parse(item));
    expect(inForce).toEqual([
      {
        ...pool,
        about: null,
        version,
        locale: 'en',
        wording,
        givenAt: '2026-03-02T09:00:00.000Z',
        expiresAt: '2027-03-02T09:00:00.000Z',
      },
    ]);
    const withdrawn = await ana.post('api/consents/withdrawal', pool);
    expect(items(await ana.get('api/consents', { after: withdrawn.body as CommandAnswer }))).toEqual([]);
    const history = items(await ana.get('api/consents/history')).map((item) => ConsentEntryView.parse(item));
    expect(history.map(({ what, wording: words }) => [what, words])).toEqual([
      ['withdrawn', null],
      ['given', wording],
    ]);
    const first = await ana.get('api/consents/history?limit=1');
    const { next } = first.body as { next: string };
    expect(items(await ana.get(`api/consents/history?limit=1&cursor=${next}`))).toEqual([history[1]]);
  });

  test('are shown in the language that is asked for', async () =>
    expect((await shown('&locale=de')).wording).toMatch(/^Acme darf mich in den Talentpool aufnehmen/));

  test('are refused with a reason', async () => {
    const { wording } = await shown();
    const give = (more: object) => ana.post('api/consents', { ...pool, version: 1, locale: 'en', wording, ...more });
    expect(code(await give({ wording: 'Acme may do as it likes' }))).toEqual([409, 'wording_outdated']);
    expect(code(await give({ version: 2 }))).toEqual([404, 'unknown_wording']);
    expect(code(await give({ organizationId: 'nobody' }))).toEqual([404, 'unknown_wording']);
    expect(code(await give({ organizationId: null }))).toEqual([422, 'scope_not_fitting']);
    expect(code(await give({ purpose: 'everything' }))).toEqual([400, 'malformed']);
    expect(code(await ana.get('api/consents/wordings/talent-pool'))).toEqual([404, 'not_found']);
    expect(code(await ana.get('api/consents/wordings/everything'))).toEqual([400, 'malformed']);
    expect(code(await ana.get('api/consents/history?cursor=x'))).toEqual([400, 'malformed']);
    expect(code(await it.client('gateway').get('api/consents'))).toEqual([401, 'not_signed_in']);
  });

  test('are seen by nobody else, and go with the person', async () => {
    expect(items(await it.client('gateway', { person: 'ben', side: 'candidate' }).get('api/consents/history'))).toEqual([]);
    await ana.post('api/erasures/mine', { person: 'ana' });
    await eventually(async () => expect(items(await ana.get('api/consents/history'))).toEqual([]));
  });
});
