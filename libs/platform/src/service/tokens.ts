import type { mongo } from 'mongoose';

// What controllers, queries and jobs can have injected, besides the classes `Commands` and `Rows`.
export const SERVICE_CONFIG = Symbol('SERVICE_CONFIG');
export const EVENT_LOG = Symbol('EVENT_LOG');
export const CLOCK = Symbol('CLOCK');
export const JOB_QUEUE = Symbol('JOB_QUEUE');
export const SEALER = Symbol('SEALER');
export const BLOBS = Symbol('BLOBS');
/** The kernel's `AddressIndex`. */
export const ADDRESSES = Symbol('ADDRESSES');
/** A `Mailer`. */
export const MAILER = Symbol('MAILER');
/** The service's own database, a {@link Database}. */
export const DATABASE = Symbol('DATABASE');
export type Database = mongo.Db;
/** A `WaitFor`: until a projection shows what has happened. */
export const WAIT_FOR = Symbol('WAIT_FOR');
/** The service's pino logger. */
export const LOGGER = Symbol('LOGGER');
export const TELEMETRY = Symbol('TELEMETRY');
