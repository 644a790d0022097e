import type { Clock, Sealer } from '@candor/event-sourcing';
import {
  CLOCK,
  DATABASE,
  type Database,
  LOGGER,
  type Logger,
  SEALER,
  SERVICE_CONFIG,
  type ServiceConfig,
  SigningKeys,
} from '@candor/platform';
import { ApiKeys } from './api-keys/api-keys.ts';
import { AccessTokens } from './sessions/access-tokens.ts';
import { Sessions } from './sessions/sessions.ts';
import { Attempts } from './signing-in/attempts.ts';
import { SignInRequests } from './signing-in/sign-in-requests.ts';

type Config = Pick<ServiceConfig, 'masterKey'>;

/** What the gateway keeps in documents rather than events: secrets, and what lives for days at most. */
export const doorProviders = [
  {
    provide: SigningKeys,
    useFactory: (database: Database, { masterKey }: Config) => new SigningKeys(database, masterKey),
    inject: [DATABASE, SERVICE_CONFIG],
  },
  {
    provide: Sessions,
    useFactory: (database: Database, sealer: Sealer, clock: Clock, logger: Logger, { masterKey }: Config) =>
      new Sessions(database, sealer, clock, logger, masterKey).open(),
    inject: [DATABASE, SEALER, CLOCK, LOGGER, SERVICE_CONFIG],
  },
  {
    provide: SignInRequests,
    useFactory: (database: Database, clock: Clock, { masterKey }: Config) => new SignInRequests(database, clock, masterKey).open(),
    inject: [DATABASE, CLOCK, SERVICE_CONFIG],
  },
  {
    provide: Attempts,
    useFactory: (database: Database, clock: Clock, { masterKey }: Config) => new Attempts(database, clock, masterKey).open(),
    inject: [DATABASE, CLOCK, SERVICE_CONFIG],
  },
  {
    provide: ApiKeys,
    useFactory: (database: Database, tokens: AccessTokens, clock: Clock) => new ApiKeys(database, tokens, clock).open(),
    inject: [DATABASE, AccessTokens, CLOCK],
  },
];
