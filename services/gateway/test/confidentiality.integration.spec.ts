import { randomUUID } from 'node:crypto';
import { BlockView, ConfidentialityView } from '@candor/contracts';
import type { CommandRequest, ServiceModule } from '@candor/platform';
import { type Answer, eventually, everythingStored, type HttpClient, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { OwnConfidentiality } from '../src/confidentiality/own-confidentiality.ts';
import { GatewayModule } from '../src/gateway.module.ts';

jest.setTimeout(180_000);

let own: OwnConfidentiality;
const module: ServiceModule = {
  ...GatewayModule,
  providers: [
    ...(GatewayModule.providers ?? []),
    { provide: 'taken for the spec', useFactory: (given: OwnConfidentiality) => (own = given), inject: [OwnConfidentiality] },
  ],
};
const by = (person: string): CommandRequest => ({
  actor: { kind: 'person', id: person },
  organization: undefined,
  commandId: randomUUID(),
  expected: undefined,
  correlation: 'c',
  trace: undefined,
});
const code = ({ status, body }: Answer) => [status, (body as { code?: string }).code];

describe('a candidate', () => {
  let it: TestInstallation;
  let ana: HttpClient;
  beforeAll(async () => {
    it = await startServices([module], { testClock: '2026-03-02T09:00:00.000Z' });
    ana = it.client('gateway', { person: 'ana', side: 'candidate' });
  });
  afterAll(() => it?.close());

  const blocks = async (who = ana, query = '') => {
    const { body } = await who.get(`api/confidentiality/blocks${query}`);
    return body as { items: BlockView[]; next: string | null };
  };
  const put = (blockId: string, target: object, more: object = {}) => ana.put(`api/confidentiality/blocks/${blockId}`, { target, ...more });

  test('has chosen nothing at first', async () => {
    expect(ConfidentialityView.parse((await ana.get('api/confidentiality')).body)).toEqual({
      memberSide: null,
      busyAsHost: false,
      blocks: 0,
      version: 0,
    });
    expect(await blocks()).toEqual({ items: [], next: null });
  });

  test('blocks, reads back what they wrote, unblocks, and takes that back', async () => {
    const since = '2026-03-02T09:00:00.000Z';
    expect(await put('one', { kind: 'organization', organizationId: 'acme' }, { because: 'employer' })).toMatchObject({ status: 200 });
    await put('two', { kind: 'domain', domain: 'Umbrella.Example' });
    await put('three', { kind: 'parent-company', name: 'Umbrella Corp.' });
    const person = await put('four', { kind: 'person', address: 'rita@acme.example' });
    expect(await blocks()).toEqual({
      items: [
        { blockId: 'one', target: { kind: 'organization', organizationId: 'acme' }, because: 'employer', since },
        { blockId: 'two', target: { kind: 'domain', domain: 'umbrella.example' }, because: 'chosen', since },
        { blockId: 'three', target: { kind: 'parent-company', name: 'Umbrella Corp.' }, because: 'chosen', since },
        { blockId: 'four', target: { kind: 'person', address: 'rita@acme.example' }, because: 'chosen', since },
      ],
      next: null,
    });
    const page = await blocks(ana, '?limit=3');
    expect((await blocks(ana, `?limit=3&cursor=${page.next}`)).items.map(({ blockId }) => blockId)).toEqual(['four']);
    expect(code(await ana.get('api/confidentiality/blocks?cursor=gone'))).toEqual([400, 'malformed']);

    expect(await ana.delete('api/confidentiality/blocks/two')).toMatchObject({ status: 200, body: { version: expect.any(Number) } });
    expect((await blocks()).items.map(({ blockId }) => blockId)).toEqual(['one', 'three', 'four']);
    await ana.post('api/confidentiality/blocks/two/restoration', {});
    expect((await blocks()).items.at(-1)).toMatchObject({ blockId: 'two', target: { domain: 'umbrella.example' } });
    expect(person.status).toBe(200);
  });

  test('gets the same answer whether somebody with the address is here or not', async () => {
    const [known, unknown] = await Promise.all([
      put('known', { kind: 'person', address: 'RITA@acme.example' }),
      put('unknown', { kind: 'person', address: 'nobody@acme.example' }),
    ]);
    expect([known.status, Object.keys(known.body as object)]).toEqual([unknown.status, Object.keys(unknown.body as object)]);
    for (const blockId of ['known', 'unknown']) await ana.delete(`api/confidentiality/blocks/${blockId}`);
  });

  test('is told what is wrong', async () => {
    for (const target of [
      { kind: 'organization', organizationId: 'Not A Handle' },
      { kind: 'domain', domain: '@x' },
      { kind: 'parent-company', name: '…' },
      { kind: 'person', address: 'rita' },
      { kind: 'person', personId: 'rita' },
      { kind: 'planet' },
    ])
      expect(code(await put('bad', target))).toEqual([400, 'malformed']);
    expect(code(await put('a b', { kind: 'domain', domain: 'x.example' }))).toEqual([400, 'malformed']);
    expect(code(await ana.delete('api/confidentiality/blocks/none'))).toEqual([404, 'unknown_block']);
    expect(code(await ana.post('api/confidentiality/blocks/none/restoration', {}))).toEqual([404, 'unknown_block']);
    expect(code(await ana.put('api/confidentiality/busy-as-host', { busy: 'yes' }))).toEqual([400, 'malformed']);
  });

  test('chooses whether chats make them busy as a host', async () => {
    await ana.put('api/confidentiality/busy-as-host', { busy: true });
    expect((await ana.get('api/confidentiality')).body).toMatchObject({ busyAsHost: true });
    await ana.put('api/confidentiality/busy-as-host', { busy: false });
    expect((await ana.get('api/confidentiality')).body).toMatchObject({ busyAsHost: false });
  });

  test('is asked on the candidate side only, and about nobody else', async () => {
    const memberships = [{ organization: 'acme', role: 'owner' as const }];
    const member = it.client('gateway', { person: 'ana', memberships });
    for (const path of ['api/confidentiality', 'api/confidentiality/blocks']) {
      expect(code(await member.get(path))).toEqual([403, 'other_side']);
      expect(code(await it.client('gateway').get(path))).toEqual([401, 'not_signed_in']);
    }
    expect(code(await member.put('api/confidentiality/blocks/x', { target: { kind: 'domain', domain: 'x.example' } }))).toEqual([
      403,
      'other_side',
    ]);
    expect((await blocks(it.client('gateway', { person: 'ben', side: 'candidate' }))).items).toEqual([]);
  });

  test('who links their member side is kept from those it works for, now and later, unless they say otherwise', async () => {
    const owner = it.client('gateway', { person: 'hana' });
    const found = (organizationId: string) => owner.post('api/organizations', { organizationId, name: organizationId });
    const bea = it.client('gateway', { person: 'bea', side: 'candidate' });
    const blockedIds = async () => (await blocks(bea)).items.map(({ blockId, because }) => [blockId, because]);
    expect((await found('initech')).status).toBeLessThan(300);
    await own.ask('linkMemberSide', { memberId: 'hana' }, by('bea'));
    await eventually(async () => expect(await blockedIds()).toEqual([['employer-initech', 'employer']]));
    await found('hooli');
    await eventually(async () =>
      expect(await blockedIds()).toEqual([
        ['employer-initech', 'employer'],
        ['employer-hooli', 'employer'],
      ]),
    );
    await bea.delete('api/confidentiality/blocks/employer-initech');
    await own.ask('unlinkMemberSide', {}, by('bea'));
    await found('globex');
    await own.ask('linkMemberSide', { memberId: 'hana' }, by('bea'));
    await eventually(async () => expect((await blockedIds()).map(([blockId]) => blockId)).toEqual(['employer-hooli', 'employer-globex']));
  });

  test('leaves nothing of what they wrote in plain, and nothing to read once they are erased', async () => {
    for await (const { place, text } of everythingStored(it)) {
      expect({ place, plain: /umbrella|rita@acme/i.test(text) }).toEqual({ place, plain: false });
    }
    for (const line of it.logs) expect(line).not.toMatch(/umbrella|rita@acme/i);
    expect((await blocks()).items).not.toEqual([]);
    await ana.post('api/erasures/mine', { person: 'ana' });
    await eventually(async () => expect((await blocks()).items).toEqual([]));
  });
});
