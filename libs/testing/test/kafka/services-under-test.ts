import { Kafka, logLevel } from 'kafkajs';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { chats, drafts, notes, type ServiceUnderTest, type Setting, startService } from './service-under-test.ts';

/** Two services of one installation: interviews publishes, feedback receives. */
export function services() {
  const here = isolation();
  const running: ServiceUnderTest[] = [];
  const kafka = new Kafka({ brokers: [...here.servers.kafkaBrokers], clientId: here.prefix, logLevel: logLevel.NOTHING });
  const start = async (setting: Omit<Setting, 'here'>): Promise<ServiceUnderTest> => {
    const service = await startService({ here, ...setting });
    running.push(service);
    return service;
  };
  return {
    here,
    kafka,
    interviews: (setting: Partial<Setting> = {}) => start({ service: 'interviews', streams: [chats, drafts], ...setting }),
    feedback: (setting: Partial<Setting> = {}) => start({ service: 'feedback', streams: [notes], receives: [chats], ...setting }),
    async stop(service: ServiceUnderTest) {
      running.splice(running.indexOf(service), 1);
      await service.close();
    },
    async clear() {
      await Promise.all(running.splice(0).map((service) => service.close()));
      // A reader whose network was cut is a member of its group for some more seconds.
      await eventually(() => here.clear(), { within: 90_000, every: 500 });
    },
    async admin<T>(work: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> {
      const admin = kafka.admin();
      await admin.connect();
      try {
        return await work(admin);
      } finally {
        await admin.disconnect();
      }
    },
  };
}
