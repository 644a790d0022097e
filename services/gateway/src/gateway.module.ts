import {
  availabilityStream,
  bookingStream,
  chatTypeStream,
  erasureAcknowledgementStreams,
  services,
  talentPoolStream,
} from '@candor/contracts';
import { apiDocs, handle, proxyTo, securityHeaders, serviceModule, webApp } from '@candor/platform';
import { ApiDocumentQueries } from './api/api-document.queries.ts';
import { ApiKeysController } from './api-keys/api-keys.controller.ts';
import { apiKeys } from './api-keys/api-keys.projection.ts';
import { audit } from './audit/audit.projection.ts';
import { AuditQueries } from './audit/audit.queries.ts';
import { blockEmployers, EmployerBlocker } from './confidentiality/block-employers.job.ts';
import { blockEmployersWhenASideIsLinkedOrAMemberJoins } from './confidentiality/block-employers-when-a-side-is-linked-or-a-member-joins.reactor.ts';
import { confidentialities } from './confidentiality/confidentialities.projection.ts';
import { confidentiality } from './confidentiality/confidentiality.decider.ts';
import { OwnConfidentialityController } from './confidentiality/own-confidentiality.controller.ts';
import { OwnConfidentialityQueries } from './confidentiality/own-confidentiality.queries.ts';
import { OwnConfidentiality } from './confidentiality/own-confidentiality.ts';
import { consent } from './consents/consent.decider.ts';
import { consents } from './consents/consents.projection.ts';
import { noteConsentWhenACandidateAnswersATalentPool } from './consents/note-consent-when-a-candidate-answers-a-talent-pool.reactor.ts';
import { OwnConsentsController } from './consents/own-consents.controller.ts';
import { OwnConsentsQueries } from './consents/own-consents.queries.ts';
import { doorProviders } from './door-providers.ts';
import { erasure } from './erasure/erasure.decider.ts';
import { erasures } from './erasure/erasures.projection.ts';
import { noteAcknowledgementWhenServiceHasErased } from './erasure/note-acknowledgement-when-service-has-erased.reactor.ts';
import { OwnErasureController } from './erasure/own-erasure.controller.ts';
import { OwnErasureQueries } from './erasure/own-erasure.queries.ts';
import { OwnErasure } from './erasure/own-erasure.ts';
import { KeysQueries } from './keys/keys.queries.ts';
import { KeyRotation, rotateSigningKeys } from './keys/rotate-signing-keys.job.ts';
import { ChangesQueries } from './live/changes.queries.ts';
import { MailboxQueries } from './mailbox/mailbox.queries.ts';
import { MailboxPages } from './mailbox/mailbox-pages.queries.ts';
import { OpenMailbox } from './mailbox/open-mailbox.ts';
import { InvitationsController } from './organizations/invitations.controller.ts';
import { invitations } from './organizations/invitations.projection.ts';
import { MembersController } from './organizations/members.controller.ts';
import { members } from './organizations/members.projection.ts';
import { Memberships } from './organizations/memberships.ts';
import { OpenInvitations } from './organizations/open-invitations.ts';
import { organization } from './organizations/organization.decider.ts';
import { OrganizationQueries } from './organizations/organization.queries.ts';
import { OrganizationsController } from './organizations/organizations.controller.ts';
import { organizations } from './organizations/organizations.projection.ts';
import { OwnOrganization } from './organizations/own-organization.ts';
import { sendInvitationWhenMemberIsInvited } from './organizations/send-invitation-when-member-is-invited.reactor.ts';
import { MemberInvitationSender, sendMemberInvitation } from './organizations/send-member-invitation.job.ts';
import { OwnProfileController } from './people/own-profile.controller.ts';
import { OwnProfileQueries } from './people/own-profile.queries.ts';
import { people } from './people/people.projection.ts';
import { People } from './people/people.ts';
import { person } from './people/person.decider.ts';
import { DataMapQueries } from './privacy/data-map.queries.ts';
import { EverythingHeldQueries } from './privacy/everything-held.queries.ts';
import { HeldEverywhere } from './privacy/held-everywhere.ts';
import { limitHeld } from './privacy/held-limits.ts';
import { AccessTokens } from './sessions/access-tokens.ts';
import { credentials } from './sessions/credentials.ts';
import { ExpiryKeeper, forgetExpired } from './sessions/forget-expired.job.ts';
import { OwnSessionsQueries } from './sessions/own-sessions.queries.ts';
import { SessionController } from './sessions/session.controller.ts';
import { Sessions } from './sessions/sessions.ts';
import { SignedIn } from './sessions/signed-in.ts';
import { MemberSideController } from './sides/member-side.controller.ts';
import { SignInLinkSender, sendSignInLink } from './signing-in/send-sign-in-link.job.ts';
import { SignInController } from './signing-in/sign-in.controller.ts';
import { SignIn } from './signing-in/sign-in.ts';
import { StatusQueries } from './status/status.queries.ts';

export const GatewayModule = serviceModule({
  service: 'gateway',
  streams: [confidentiality, consent, erasure, organization, person],
  receives: [
    ...erasureAcknowledgementStreams.filter(({ service }) => service !== 'gateway'),
    availabilityStream,
    bookingStream,
    chatTypeStream,
    talentPoolStream,
  ],
  projections: [apiKeys, audit, confidentialities, consents, erasures, invitations, members, organizations, people],
  reactors: [
    blockEmployersWhenASideIsLinkedOrAMemberJoins,
    noteAcknowledgementWhenServiceHasErased,
    noteConsentWhenACandidateAnswersATalentPool,
    sendInvitationWhenMemberIsInvited,
  ],
  jobs: [
    handle(blockEmployers, EmployerBlocker),
    handle(forgetExpired, ExpiryKeeper, { repeats: { every: 600_000, data: {} } }),
    handle(rotateSigningKeys, KeyRotation, { repeats: { pattern: '0 3 1 * *', data: {} } }),
    handle(sendMemberInvitation, MemberInvitationSender),
    handle(sendSignInLink, SignInLinkSender),
  ],
  controllers: [
    ApiDocumentQueries,
    ApiKeysController,
    AuditQueries,
    ChangesQueries,
    DataMapQueries,
    EverythingHeldQueries,
    InvitationsController,
    KeysQueries,
    MailboxPages,
    MailboxQueries,
    MemberSideController,
    MembersController,
    OrganizationQueries,
    OrganizationsController,
    OwnConfidentialityController,
    OwnConfidentialityQueries,
    OwnConsentsController,
    OwnConsentsQueries,
    OwnErasureController,
    OwnErasureQueries,
    OwnProfileController,
    OwnProfileQueries,
    OwnSessionsQueries,
    SessionController,
    SignInController,
    StatusQueries,
  ],
  providers: [
    ...doorProviders,
    AccessTokens,
    HeldEverywhere,
    Memberships,
    OpenInvitations,
    OpenMailbox,
    OwnConfidentiality,
    OwnErasure,
    OwnOrganization,
    People,
    SignIn,
    SignedIn,
  ],
  erasers: [OpenInvitations, Sessions],
  plugins: [securityHeaders, credentials, limitHeld, apiDocs, webApp, ...services.filter((service) => service !== 'gateway').map(proxyTo)],
});
