import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { ServiceConfig } from './config.ts';

export type { Logger } from 'pino';

const secretFields = ['authorization', 'cookie', 'set-cookie', 'token', 'password', 'secret', 'masterKey', 'apiKey', 'email'];

// Whatever was put into a line, and wherever: what looks like a secret or like a person does not leave the process.
const secretTexts: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]+/g, '[token]'],
  [/\bBearer [\w.~+/=-]+/gi, 'Bearer [token]'],
  [/sealed:1:[\w+/=:.-]+/g, '[sealed]'],
  [/(\w+:\/\/)[^\s/"@]+@/g, '$1[credentials]@'],
  [/[\w.%+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi, '[e-mail]'],
];

export const redacted = (line: string): string =>
  secretTexts.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);

/** One line of JSON per entry, with the service's name. Each service has its own, also when they share a process. */
export function createLogger(
  config: Pick<ServiceConfig, 'service' | 'logLevel'>,
  destination: DestinationStream = pino.destination({ fd: 1, sync: true }),
): Logger {
  return pino(
    {
      level: config.logLevel,
      base: { service: config.service },
      redact: { paths: secretFields.flatMap((field) => [`["${field}"]`, `*["${field}"]`, `*.*["${field}"]`]), censor: '[redacted]' },
      serializers: { err: pino.stdSerializers.err, failure: pino.stdSerializers.err },
      hooks: { streamWrite: redacted },
    },
    destination,
  );
}

/** What the framework has to say goes to the service's log; its narration of the start is left to debugging. */
export class FrameworkLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.debug({ context: rest.at(-1) }, text(message));
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn({ context: rest.at(-1) }, text(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ context: rest.at(-1), stack: rest.length > 1 ? rest[0] : undefined }, text(message));
  }
}

const text = (message: unknown): string => (message instanceof Error ? message.message : String(message));
