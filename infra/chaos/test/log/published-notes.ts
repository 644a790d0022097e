import { connectServiceKafka, type ServiceKafka, type ServiceLog, Telemetry } from '@candor/platform';
import type { mongo } from 'mongoose';
import { pino } from 'pino';
import { noteStream, type Service } from './notes.ts';

export interface KafkaSettings {
  readonly brokers: readonly string[];
  /** First part of topics and consumer groups. */
  readonly prefix: string;
}

/** Interviews publishes its notes, feedback receives them. */
export function connectNotes(
  service: Service,
  { brokers, prefix }: KafkaSettings,
  db: mongo.Db,
  log: ServiceLog['log'],
): { readonly kafka: ServiceKafka; readonly receives: boolean } {
  const receives = service === 'feedback';
  const kafka = connectServiceKafka({
    config: { service, prefix, kafkaBrokers: brokers },
    db,
    log,
    streams: receives ? [] : [noteStream],
    receives: receives ? [noteStream] : [],
    partitions: 3,
    telemetry: new Telemetry({ service }),
    logger: pino({ level: 'silent' }),
  });
  return { kafka, receives };
}
