import { erasureAcknowledgementStreams, services } from '@candor/contracts';
import {
  apiDocs,
  DATABASE,
  proxyTo,
  SERVICE_CONFIG,
  type ServiceConfig,
  SigningKeys,
  securityHeaders,
  serviceModule,
  webApp,
} from '@candor/platform';
import { ApiDocumentQueries } from './api/api-document.queries.ts';
import { erasure } from './erasure/erasure.decider.ts';
import { erasures } from './erasure/erasures.projection.ts';
import { noteAcknowledgementWhenServiceHasErased } from './erasure/note-acknowledgement-when-service-has-erased.reactor.ts';
import { OwnErasureController } from './erasure/own-erasure.controller.ts';
import { OwnErasureQueries } from './erasure/own-erasure.queries.ts';
import { KeysQueries } from './keys/keys.queries.ts';
import { MailboxQueries } from './mailbox/mailbox.queries.ts';
import { MailboxPages } from './mailbox/mailbox-pages.queries.ts';
import { OpenMailbox } from './mailbox/open-mailbox.ts';
import { StatusQueries } from './status/status.queries.ts';

export const GatewayModule = serviceModule({
  service: 'gateway',
  streams: [erasure],
  receives: erasureAcknowledgementStreams.filter(({ service }) => service !== 'gateway'),
  projections: [erasures],
  reactors: [noteAcknowledgementWhenServiceHasErased],
  jobs: [],
  controllers: [StatusQueries, ApiDocumentQueries, KeysQueries, OwnErasureController, OwnErasureQueries, MailboxQueries, MailboxPages],
  providers: [
    OpenMailbox,
    {
      provide: SigningKeys,
      useFactory: (database: ConstructorParameters<typeof SigningKeys>[0], config: ServiceConfig) =>
        new SigningKeys(database, config.masterKey),
      inject: [DATABASE, SERVICE_CONFIG],
    },
  ],
  plugins: [securityHeaders, apiDocs, webApp, ...services.filter((service) => service !== 'gateway').map(proxyTo)],
});
