import { type KeptMail, LocalMailbox, type MailboxQuery, notFound, Paging, SERVICE_CONFIG, type ServiceConfig } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { mailboxIsOpen } from './mailbox-door.rule.ts';

/** As much of a request as tells where it comes from. */
export interface Visit {
  readonly ip: string;
  readonly headers: { readonly [name: string]: unknown };
}

export const MailboxFilter = Paging.extend({ to: z.string().max(320).optional().describe('Only what went to this address') });
export type MailboxFilter = z.output<typeof MailboxFilter>;

export const MailKey = z.string().regex(/^[\w-]{1,64}$/);

/** The local mailbox for those to whom it is open; for others there is none. */
@Injectable()
export class OpenMailbox {
  constructor(
    private readonly mailbox: LocalMailbox,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  async list(visit: Visit, query: MailboxQuery) {
    this.#admit(visit);
    return await this.mailbox.list(query.to === '' ? { ...query, to: undefined } : query);
  }

  async mail(visit: Visit, key: string): Promise<KeptMail> {
    this.#admit(visit);
    const mail = await this.mailbox.find(key);
    if (!mail) throw notFound();
    return mail;
  }

  #admit({ ip, headers }: Visit): void {
    const { mode, smtpUrl } = this.config;
    if (!mailboxIsOpen({ mode, isDelivered: smtpUrl !== undefined, ip, headers })) throw notFound('There is no such address.');
  }
}
