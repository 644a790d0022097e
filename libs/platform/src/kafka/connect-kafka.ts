import { Kafka, logLevel } from 'kafkajs';
import type { Logger } from 'pino';
import { letIdleConnectionsRest } from './idle-connections.ts';

letIdleConnectionsRest();

/** What kafkajs says about itself goes to `debug`: whatever matters also reaches its caller, who says it once and in words. */
export const connectKafka = (brokers: readonly string[], clientId: string, log: Logger): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId,
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4 },
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ namespace, log: { message, timestamp: _, logger: __, stack: ___, ...details } }) =>
        log.debug({ kafkajs: namespace, ...details }, message),
  });
