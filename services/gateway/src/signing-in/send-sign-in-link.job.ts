import type { AddressIndex, Job } from '@candor/event-sourcing';
import { ADDRESSES, type JobHandler, Links, MAILER, type Mailer, mailRetries, SERVICE_CONFIG, type ServiceConfig } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { signInMail } from './sign-in-mail.rule.ts';
import { linkMinutes, SignInRequests } from './sign-in-requests.ts';

const SendSignInLink = z.object({ requestId: z.string() });
type SendSignInLink = z.infer<typeof SendSignInLink>;

/** Sends the link to whoever reads the address. Its data names the request only: address and link are not in the queue. */
export const sendSignInLink: Job<SendSignInLink> = {
  name: 'send-sign-in-link',
  queue: 'signing-in',
  data: SendSignInLink,
  id: ({ requestId }) => requestId,
  ...mailRetries,
};

@Injectable()
export class SignInLinkSender implements JobHandler<SendSignInLink> {
  constructor(
    private readonly requests: SignInRequests,
    private readonly links: Links,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(ADDRESSES) private readonly addresses: AddressIndex,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
  ) {}

  /** A link that has expired meanwhile is not sent any more. */
  async run({ requestId }: SendSignInLink): Promise<void> {
    const request = await this.requests.find(requestId);
    if (!request) return;
    const { side, address, locale, expiresAt } = request;
    const token = await this.links.sign(signInLink(requestId, expiresAt));
    await this.mailer.send({
      id: `sign-in/${requestId}`,
      person: (await this.addresses.find(side, address)) ?? requestId,
      to: { address },
      ...signInMail(locale, `${this.config.baseUrl}/l/${token}`, linkMinutes),
    });
  }
}

/** Whose it is stands in the request, not in the link: an address may be in a link's way, a person's id need not be. */
export const signInLink = (requestId: string, expiresAt: string) => ({
  purpose: 'sign-in',
  subject: requestId,
  person: requestId,
  expiresAt,
});
