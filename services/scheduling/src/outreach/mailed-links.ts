import { Links, SERVICE_CONFIG, type ServiceConfig } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type GuestOf, guestClaims, hostClaims } from '../booking/guest-link.ts';
import { daysAfter } from './days-after.rule.ts';

/** For how long links answer after what they are for is over: to say what became of it, and to ask for no more mail. */
const graceDays = 365;

/** The addresses of pages that mails lead to. Opening one changes nothing: the page asks, with the link in a header. */
@Injectable()
export class MailedLinks {
  constructor(
    private readonly links: Links,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
  ) {}

  async toInvitation(invitation: {
    invitationId: string;
    candidateId: string;
    organizationId: string;
    expiresAt: string;
  }): Promise<string> {
    const { invitationId, candidateId, organizationId, expiresAt } = invitation;
    return this.page(await this.sign('invited', invitationId, candidateId, organizationId, daysAfter(expiresAt, graceDays)));
  }

  /** The same address again for the same link: it can be shown whenever it is needed. */
  async toPrivateLink(link: { linkId: string; organizationId: string; expiresAt: string }): Promise<string> {
    const { linkId, organizationId, expiresAt } = link;
    return this.page(await this.sign('private-link', linkId, `link-${linkId}`, organizationId, daysAfter(expiresAt, graceDays)));
  }

  async toBookingAsGuest(booking: GuestOf): Promise<string> {
    return this.page(await this.links.sign(guestClaims(booking)));
  }

  async toBookingAsHost(booking: Omit<GuestOf, 'guestId'>, hostId: string): Promise<string> {
    return this.page(await this.links.sign(hostClaims(booking, hostId)));
  }

  /** Of the web app, for members who sign in. */
  toPage(path: string): string {
    return `${this.config.baseUrl}/${path}`;
  }

  /** Where a mail program can say for its reader that they want no more invitations from this organization (RFC 8058). */
  async toUnsubscribe(invitation: {
    invitationId: string;
    candidateId: string;
    organizationId: string;
    expiresAt: string;
  }): Promise<string> {
    const { invitationId, candidateId, organizationId, expiresAt } = invitation;
    const token = await this.sign('invited', invitationId, candidateId, organizationId, daysAfter(expiresAt, graceDays));
    return `${this.config.baseUrl}/api/scheduling/unsubscriptions/${token}`;
  }

  private page(token: string): string {
    return `${this.config.baseUrl}/l/${token}`;
  }

  private sign(purpose: string, subject: string, person: string, organization: string, expiresAt: string): Promise<string> {
    return this.links.sign({ purpose, subject, person, organization, expiresAt });
  }
}
