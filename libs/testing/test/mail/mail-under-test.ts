import { randomBytes } from 'node:crypto';
import { type LocalMailbox, type Mailer, type MongoPersonalData, type OpenMail, openMail, openPersonalData } from '@candor/platform';
import mongoose, { type mongo } from 'mongoose';
import { type Logger, pino } from 'pino';
import { Registry } from 'prom-client';
import { type Isolation, isolation } from '../../src/servers/isolation.ts';

export const at = '2026-03-02T09:00:00.000Z';

/** A process of one service, with connections and a memory of its own. */
export interface MailProcess {
  readonly mailer: Mailer;
  readonly mailbox: LocalMailbox;
  readonly personal: MongoPersonalData;
  readonly database: mongo.Db;
  readonly logs: readonly string[];
  erase(person: string, organization?: string): Promise<void>;
  /** The figures of one metric, by their labels as text: `{"outcome":"sent"}`. */
  metric(name: string): Promise<Readonly<Record<string, number>>>;
}

export interface MailInstallation extends Isolation {
  readonly client: mongo.MongoClient;
  readonly masterKey: Uint8Array;
  process(options?: Partial<Pick<OpenMail, 'patience' | 'lease'>> & { readonly smtpUrl?: string | undefined }): Promise<MailProcess>;
  close(): Promise<void>;
}

export async function openMailInstallation(): Promise<MailInstallation> {
  const here = isolation();
  const masterKey = randomBytes(32);
  const clients: mongo.MongoClient[] = [];
  const connect = async () => {
    const client = await mongoose.mongo.MongoClient.connect(here.servers.mongodbUrl, { serverSelectionTimeoutMS: 5_000 });
    clients.push(client);
    return client;
  };
  return {
    ...here,
    client: await connect(),
    masterKey,
    async process({ smtpUrl, ...times } = {}) {
      const client = await connect();
      const clock = { now: () => at };
      const registry = new Registry();
      const logs: string[] = [];
      const logger: Logger = pino({ level: 'debug' }, { write: (line) => void logs.push(line) });
      const database = client.db(`${here.prefix}_scheduling`);
      const personal = await openPersonalData(client.db(`${here.prefix}_keys`), { masterKeys: [masterKey], clock });
      const config = { smtpUrl, mailFrom: { name: 'Candor', address: 'candor@mail.example' } };
      const installation = client.db(`${here.prefix}_installation`);
      const mail = await openMail({ config, database, installation, personalData: personal, clock, logger, registry, ...times });
      return {
        ...mail,
        personal,
        database,
        logs,
        async erase(person, organization) {
          await personal.erasures.erase({ person, organization });
          await mail.erase(organization === undefined ? { person } : { person, organization });
        },
        async metric(name) {
          const found = (await registry.getMetricsAsJSON()).find((metric) => metric.name === name);
          return Object.fromEntries((found?.values ?? []).map(({ labels, value }) => [JSON.stringify(labels), value]));
        },
      };
    },
    async close() {
      await Promise.all(clients.map((client) => client.close()));
      await here.clear();
    },
  };
}
