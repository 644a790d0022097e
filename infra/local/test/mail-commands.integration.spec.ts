import { randomBytes } from 'node:crypto';
import { names, openMail, openPersonalData } from '@candor/platform';
import { isolation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import mongoose, { type mongo } from 'mongoose';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { saidBy } from './command-line.ts';

jest.setTimeout(180_000);

const here = isolation();
const masterKey = randomBytes(32);
const at = '2026-03-02T09:00:00.000Z';
const env = {
  CANDOR_PREFIX: here.prefix,
  MONGODB_URL: here.servers.mongodbUrl,
  KAFKA_BROKERS: here.servers.kafkaBrokers.join(','),
  REDIS_URL: here.servers.redisUrl,
  CANDOR_SERVICES: '{"gateway":"http://127.0.0.1:4200"}',
  CANDOR_MASTER_KEY: masterKey.toString('base64'),
};

const command = async (line: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await saidBy(line, { ...env, ...more })).join('\n');

describe('an operator', () => {
  let client: mongo.MongoClient;
  beforeAll(async () => {
    client = await mongoose.mongo.MongoClient.connect(here.servers.mongodbUrl);
  });
  afterAll(async () => {
    await client?.close();
    await here.clear();
  });

  test('sees mail that did not arrive, and mail that nobody delivers', async () => {
    expect(await command('mails')).toBe('All mail that was tried has been taken.');
    expect(await command('mailbox')).toBe('The mailbox is empty.');
    const clock = { now: () => at };
    const { mailer } = await openMail({
      config: { smtpUrl: undefined, mailFrom: { name: 'Candor', address: 'candor@localhost' } },
      database: client.db(names.database(here.prefix, 'gateway')),
      installation: client.db(names.installationDatabase(here.prefix)),
      personalData: await openPersonalData(client.db(names.keysDatabase(here.prefix)), { masterKeys: [masterKey], clock }),
      clock,
      logger: pino({ level: 'silent' }),
      registry: new Registry(),
    });
    const mail = { person: 'ana', subject: 'Your link', text: 'https://candor.example/l/1\n' };
    await mailer.send({ ...mail, id: 'good', to: { address: 'ana@example.org', name: 'Ana' } });
    await mailer.send({ ...mail, id: 'bad', to: { address: 'ana at example' } });
    expect(await command('mailbox --to ANA@example.org')).toMatch(
      /^2026-03-02T09:00:00\.000Z {2}Ana <ana@example\.org>\nYour link\n\nhttps:\/\/candor\.example\/l\/1\n-+$/,
    );
    expect(await command('mails gateway')).toMatch(/^gateway +refused .* 1 +not an address +ana +[\w-]{32}$/m);
    expect(await command('mails scheduling')).toBe('All mail that was tried has been taken.');
  });

  test('is told where mail goes when a server delivers it', async () => {
    const smtp = { CANDOR_SMTP_URL: 'smtp://mail.example', CANDOR_MAIL_FROM: 'candor@mail.example' };
    await expect(command('mailbox', smtp)).rejects.toThrow('CANDOR_SMTP_URL');
  });
});
