import { randomUUID } from 'node:crypto';
import { BeingSent, type Mailer, MailNotSent, type OutgoingMail } from '@candor/platform';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import { type MailInstallation, openMailInstallation } from './mail-under-test.ts';
import { TestSmtp } from './smtp-under-test.ts';

jest.setTimeout(180_000);

const to = { address: 'ana@example.org', name: 'Ana Müller' };
const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: `booking/${randomUUID()}/1/confirmation/ana`,
  person: 'ana',
  to,
  subject: 'Your chat is booked',
  text: 'See you on Tuesday.\nhttps://candor.example/l/abc',
  ...more,
});
const outcome = (sending: Promise<unknown>) =>
  sending.catch((failure: unknown) =>
    failure instanceof MailNotSent || failure instanceof BeingSent ? failure.message : Promise.reject(failure),
  );

describe('mail by SMTP', () => {
  let it: MailInstallation;
  let smtp: TestSmtp;
  let mailer: Mailer;
  beforeAll(async () => {
    it = await openMailInstallation();
  });
  beforeEach(async () => {
    smtp = await new TestSmtp().start();
    ({ mailer } = await it.process({ smtpUrl: smtp.url, patience: 2_000, lease: 60_000 }));
  });
  afterEach(() => smtp.stop());
  afterAll(() => it.close());

  const messageIds = () => smtp.read.map((read) => read.mail.messageId);

  test('goes once, however often it is asked for, and by however many processes at once', async () => {
    const others = await Promise.all([1, 2].map(() => it.process({ smtpUrl: smtp.url })));
    const all = [mailer, ...others.map((process) => process.mailer)];
    const one = mail();
    const outcomes = await Promise.all(Array.from({ length: 30 }, (_, index) => outcome((all[index % 3] as Mailer).send(one))));
    expect([...new Set(outcomes)].sort()).toEqual(['another process is sending this mail, or died while it did', 'taken']);
    expect(await mailer.send(one)).toBe('taken');
    expect(await others[1]?.mailer.send(one)).toBe('taken');
    expect(smtp.read).toHaveLength(1);
    await mailer.send(mail());
    expect(new Set(messageIds()).size).toBe(2);
  });

  test('waits out a server that is away, with a failure that names no address', async () => {
    const process = await it.process({ smtpUrl: smtp.url });
    await smtp.stop();
    const one = mail();
    const said = await outcome(process.mailer.send(one));
    expect(said).toMatch(/^the mail was not taken \(ESOCKET ECONNREFUSED CONN\)$/);
    expect(await process.metric('candor_mails')).toMatchObject({ '{"state":"pending"}': 1 });
    await smtp.start();
    expect(await process.mailer.send(one)).toBe('taken');
    expect(smtp.read).toHaveLength(1);
    expect(await process.metric('candor_mails_total')).toEqual({
      '{"outcome":"sent"}': 1,
      '{"outcome":"failed"}': 1,
      '{"outcome":"refused"}': 0,
    });
    expect(await process.metric('candor_mails_repeated_total')).toEqual({ '{}': 0 });
    for (const line of process.logs) expect(line).not.toContain('ana@');
  });

  test('comes again when the server is not ready for it yet', async () => {
    smtp.manners = { recipient: '450 4.2.1 Greylisted, ana@example.org' };
    const one = mail();
    expect(await outcome(mailer.send(one))).toBe('the mail was not taken (EENVELOPE RCPT TO 450 4.2.1)');
    smtp.manners = { content: '451 4.3.0 Not now' };
    expect(await outcome(mailer.send(one))).toBe('the mail was not taken (EMESSAGE DATA 451 4.3.0)');
    smtp.manners = {};
    expect(await mailer.send(one)).toBe('taken');
  });

  test.each([
    ['the address is unknown', { recipient: '550 5.1.1 <ana@example.org> unknown' }, 'EENVELOPE RCPT TO 550 5.1.1'],
    ['the content is not wanted', { content: '552 5.3.4 Too big for ana@example.org' }, 'EMESSAGE DATA 552 5.3.4'],
  ])('is given up when %s, and stays visible', async (_what, manners, reason) => {
    smtp.manners = manners;
    const process = await it.process({ smtpUrl: smtp.url });
    const one = mail();
    expect(await process.mailer.send(one)).toBe('refused');
    smtp.manners = {};
    expect(await process.mailer.send(one)).toBe('refused');
    expect(await process.database.collection('mails').findOne({ reason })).toMatchObject({ state: 'refused', person: 'ana', tries: 1 });
    expect(process.logs.join('')).toContain(reason);
    expect(process.logs.join('')).not.toContain('ana@');
  });

  test('is not given up for what an operator can put right', async () => {
    const one = mail();
    for (const answer of ['550 5.7.1 Relaying denied', '530 Authenticate first']) {
      smtp.manners = { recipient: answer };
      expect(await outcome(mailer.send(one))).toMatch(/^the mail was not taken \(EENVELOPE RCPT TO 5/);
    }
    smtp.manners = {};
    expect(await mailer.send(one)).toBe('taken');
  });

  test.each(['drop', 'hang'] as const)(
    'may come twice under one Message-ID when the answer is lost (%s), which is counted',
    async (content) => {
      const process = await it.process({ smtpUrl: smtp.url, patience: 1_500 });
      smtp.manners = { content };
      const one = mail();
      expect(await outcome(process.mailer.send(one))).toMatch(/^the mail was not taken/);
      smtp.manners = {};
      expect(await process.mailer.send(one)).toBe('taken');
      expect(await process.mailer.send(one)).toBe('taken');
      expect(messageIds()).toEqual([messageIds()[0], messageIds()[0]]);
      expect(await process.metric('candor_mails_repeated_total')).toEqual({ '{}': 1 });
    },
  );

  test('is given to another when the process that claimed it is gone for longer than its lease', async () => {
    const dead = await it.process({ smtpUrl: smtp.url, patience: 60_000, lease: 700 });
    const next = await it.process({ smtpUrl: smtp.url, lease: 700 });
    smtp.manners = { content: 'hang' };
    const one = mail();
    const lost = outcome(dead.mailer.send(one));
    await eventually(() => expect(smtp.read).toHaveLength(1));
    smtp.manners = {};
    const held = await next.mailer.send(one).catch((failure: unknown) => failure);
    expect(held).toMatchObject({ message: expect.stringMatching(/^another process/), after: expect.any(Number) });
    expect((held as BeingSent).after).toBeLessThanOrEqual(2_000);
    await eventually(async () => expect(await next.mailer.send(one)).toBe('taken'));
    await smtp.stop();
    expect(await lost).toMatch(/^the mail was not taken/);
    expect(await next.mailer.send(one)).toBe('taken');
    expect(new Set(messageIds()).size).toBe(1);
    expect(await next.metric('candor_mails_repeated_total')).toEqual({ '{}': 1 });
  });

  test('shows its password to nobody but the server', async () => {
    const process = await it.process({ smtpUrl: smtp.url.replace('//', '//candor:s%40fe-hunter2@') });
    expect(await process.mailer.send(mail())).toBe('taken');
    expect(smtp.credentials).toEqual(['candor:s@fe-hunter2']);
    await smtp.stop();
    await outcome(process.mailer.send(mail()));
    expect(process.logs.join('')).not.toContain('hunter2');
  });

  test('is not shown to a server whose certificate nobody vouches for', async () => {
    const posing = await new TestSmtp({ disabledCommands: [] }).start();
    const process = await it.process({ smtpUrl: posing.url.replace('//', '//candor:hunter2@') });
    expect(await outcome(process.mailer.send(mail()))).toMatch(/^the mail was not taken \(ESOCKET \w*(CERT|SIGNED)\w* CONN\)$/);
    expect([posing.credentials, posing.read]).toEqual([[], []]);
    await posing.stop();
  });

  test('is not sent to the erased', async () => {
    const process = await it.process({ smtpUrl: smtp.url });
    const one = mail({ person: randomUUID(), organization: 'acme' });
    await process.mailer.send(one);
    await process.erase(one.person, 'acme');
    expect(await process.database.collection('mails').countDocuments({ person: one.person })).toBe(0);
    expect(await process.mailer.send(one)).toBe('taken');
    await process.erase(one.person);
    expect(await process.mailer.send(mail({ person: one.person }))).toBe('withheld');
    expect(smtp.read).toHaveLength(1);
    expect(await process.database.collection('mails').countDocuments({ person: one.person })).toBe(0);
  });
});
