import { eventually, revealing, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';
import { signIn } from './browser.ts';

jest.setTimeout(180_000);

let it: TestInstallation;
beforeAll(async () => {
  it = await startServices([GatewayModule], { testClock: '2026-03-02T09:00:00.000Z' });
});
afterAll(() => it?.close());

test('no mail of the gateway tells a bystander whom or what it is about', async () => {
  const hana = await signIn(it, 'hana@acme.example');
  await signIn(it, 'ana@example.org', 'candidate');
  await hana.post('api/organizations', { organizationId: 'acme', name: 'Acme Rockets' });
  await hana.post('api/session/refresh');
  const invited = await hana.post('api/organizations/acme/invitations', { address: 'ivan@acme.example', role: 'recruiter' });
  expect(invited.status).toBeLessThan(300);
  await eventually(async () => expect(await it.mailbox('ivan@acme.example')).toHaveLength(1));
  const mails = await it.mailbox();
  expect(mails).toHaveLength(3);
  for (const mail of mails) expect([mail.id, revealing(mail, ['acme', 'Acme Rockets', 'Hana', 'Ivan'])]).toEqual([mail.id, []]);
});
