import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import { startServices, type TestInstallation } from '../../src/services/start-services.ts';
import { LetterModule } from './letter.module.ts';
import { TestSmtp } from './smtp-under-test.ts';

jest.setTimeout(180_000);

describe('the mail of a service', () => {
  let smtp: TestSmtp;
  let it: TestInstallation;
  beforeAll(async () => {
    smtp = await new TestSmtp().start();
    const env = { CANDOR_SMTP_URL: smtp.url.replace('//', '//candor:hunter2@'), CANDOR_MAIL_FROM: 'Candor <candor@mail.example>' };
    it = await startServices([LetterModule], { env });
  });
  afterAll(async () => {
    await it?.close();
    await smtp?.stop();
  });

  const write = (id: string) => it.client('feedback').post(`letters/${id}`);
  const readers = () => smtp.read.map(({ envelope }) => envelope.rcptTo.map(({ address }) => address).join()).toSorted();

  test('waits for a server that is away, through a restart of the service, and then goes once', async () => {
    await smtp.stop();
    const people = ['ana', 'ben', 'cleo'];
    for (const id of people) expect(await write(id)).toMatchObject({ status: 201 });
    await eventually(async () => expect(await it.database('feedback').collection('mails').countDocuments({ state: 'waiting' })).toBe(3));
    await it.stop('feedback');
    await smtp.start();
    await it.start(LetterModule);
    await eventually(() => expect(readers()).toEqual(people.map((id) => `${id}@example.org`)));
    await eventually(async () =>
      expect(await it.database('feedback').collection('pending_jobs').countDocuments({ name: 'send-letter' })).toBe(0),
    );
    for (const id of people) await write(id);
    await eventually(async () =>
      expect(await it.database('feedback').collection('pending_jobs').countDocuments({ name: 'send-letter' })).toBe(0),
    );
    expect(readers()).toHaveLength(people.length);
  });

  test('that is refused for good ends its job, and is counted', async () => {
    smtp.manners = { recipient: '550 5.1.1 unknown' };
    await write('dora');
    await eventually(async () => expect((await metrics()).get('candor_mails{state="refused"}')).toBe(1));
    await eventually(async () => expect(await it.database('feedback').collection('pending_jobs').countDocuments()).toBe(0));
    expect((await metrics()).get('candor_mails{state="pending"}')).toBe(0);
  });

  test('shows neither addresses nor the password of the server in the logs', () => {
    expect(smtp.credentials).toContain('candor:hunter2');
    for (const line of it.logs) expect(line).not.toMatch(/@example\.org|hunter2/);
  });

  /** `name{label="…"}` to figure, without the label that all have. */
  async function metrics(): Promise<ReadonlyMap<string, number>> {
    const text = await (await fetch(`${it.url('feedback')}/metrics`)).text();
    return new Map(
      [...text.matchAll(/^([\w]+\{.*\}) ([\d.]+)$/gm)].map(([, name = '', value]) => [name.replace(/,?service="\w+"/, ''), Number(value)]),
    );
  }
});
