import { personStream, streamId } from '@candor/contracts';
import type { Job, Sealer } from '@candor/event-sourcing';
import {
  type JobContext,
  type JobHandler,
  Links,
  MAILER,
  type Mailer,
  mailRetries,
  SEALER,
  SERVICE_CONFIG,
  type ServiceConfig,
  WAIT_FOR,
  type WaitFor,
} from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { opened } from '../people/opened.ts';
import { people } from '../people/people.projection.ts';
import { People } from '../people/people.ts';
import { invitationMail } from './invitation-mail.rule.ts';
import { OwnOrganization } from './own-organization.ts';

const SendMemberInvitation = z.object({ organizationId: z.string(), invitationId: z.string() });
type SendMemberInvitation = z.infer<typeof SendMemberInvitation>;

const patienceMs = 5_000;

/** Sends somebody the link by which they become a member. */
export const sendMemberInvitation: Job<SendMemberInvitation> = {
  name: 'send-member-invitation',
  queue: 'mail',
  data: SendMemberInvitation,
  id: ({ organizationId, invitationId }) => `${organizationId}/${invitationId}`,
  ...mailRetries,
};

@Injectable()
export class MemberInvitationSender implements JobHandler<SendMemberInvitation> {
  constructor(
    private readonly organizations: OwnOrganization,
    private readonly people: People,
    private readonly links: Links,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
  ) {}

  /** Nothing is sent for an invitation that is over. */
  async run({ organizationId, invitationId }: SendMemberInvitation, { clock }: JobContext): Promise<void> {
    const { name, invitations } = await this.organizations.of(organizationId);
    const invitation = invitations[invitationId];
    if (invitation?.status !== 'open' || invitation.expiresAt <= clock.now()) return;
    const { personId: person, expiresAt } = invitation;
    // the invitation comes first, and the person's own stream a moment later
    await this.waitFor(people.name, streamId(personStream, person), 1, patienceMs);
    const invited = await this.people.of(person);
    if (invited.address === null) throw new Error(`nothing is known yet of the person whom ${organizationId}/${invitationId} is for`);
    const [address = null] = await opened(this.sealer, [invited.address]);
    if (address === null) return;
    const purpose = 'member-invitation';
    const token = await this.links.sign({ purpose, subject: invitationId, person, organization: organizationId, expiresAt });
    await this.mailer.send({
      id: `member-invitation/${organizationId}/${invitationId}`,
      person,
      organization: organizationId,
      to: { address },
      ...invitationMail(invited.locale ?? 'en', name ?? organizationId, `${this.config.baseUrl}/l/${token}`),
    });
  }
}
