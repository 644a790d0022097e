import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import { type MailInstallation, openMailInstallation } from './mail-under-test.ts';
import { TestSmtp } from './smtp-under-test.ts';

jest.setTimeout(180_000);

describe('a process that is killed when the server has the mail and has not said so', () => {
  let it: MailInstallation;
  let smtp: TestSmtp;
  beforeAll(async () => {
    [it, smtp] = [await openMailInstallation(), await new TestSmtp().start()];
  });
  afterAll(async () => {
    await smtp?.stop();
    await it?.close();
  });

  test('leaves the mail to another, who sends it again under its Message-ID', async () => {
    const mail = { id: `booking/${randomUUID()}`, person: 'ana', to: { address: 'ana@example.org' }, subject: 'Hello', text: 'Hello' };
    const lease = 1_500;
    const { mongodbUrl } = it.servers;
    const masterKey = Buffer.from(it.masterKey).toString('base64');
    const child = fork(
      new URL('./send.process.mjs', import.meta.url),
      [mongodbUrl, it.prefix, masterKey, smtp.url, String(lease), JSON.stringify(mail)],
      {
        execArgv: [],
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    const ended = once(child, 'exit');
    smtp.manners = {
      content: 'hang',
      before: async () => {
        child.kill('SIGKILL');
        await ended;
      },
    };
    expect((await ended)[1]).toBe('SIGKILL');
    smtp.manners = {};
    const next = await it.process({ smtpUrl: smtp.url, lease });
    await eventually(async () => expect(await next.mailer.send(mail)).toBe('taken'));
    expect(await next.mailer.send(mail)).toBe('taken');
    expect(smtp.read.map(({ mail: read }) => read.messageId)).toEqual([smtp.read[0]?.mail.messageId, smtp.read[0]?.mail.messageId]);
    expect(await next.metric('candor_mails_repeated_total')).toEqual({ '{}': 1 });
  });
});
