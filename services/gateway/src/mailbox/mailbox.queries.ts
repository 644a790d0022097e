import { KeptMailView } from '@candor/contracts';
import { Access, type Page, pageOf, Rejects, Returns } from '@candor/platform';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { MailboxFilter, MailKey, OpenMailbox, type Visit } from './open-mailbox.ts';

/** What would have been sent, for whoever develops or tests; see {@link OpenMailbox} for where. */
@Access({ anonymous: true })
@Controller('api/mailbox')
export class MailboxQueries {
  constructor(private readonly mailbox: OpenMailbox) {}

  @Get()
  @Returns(pageOf(KeptMailView), { description: 'The newest first. Only on the machine itself, outside production, without a mail server' })
  @Rejects({ not_found: 404 })
  async list(@Req() visit: Visit, @Query({ schema: MailboxFilter }) filter: MailboxFilter): Promise<Page<KeptMailView>> {
    const { mails: items, next } = await this.mailbox.list(visit, filter);
    return { items, next };
  }

  @Get(':key')
  @Returns(KeptMailView)
  @Rejects({ not_found: 404 })
  async mail(@Req() visit: Visit, @Param('key', { schema: MailKey }) key: string): Promise<KeptMailView> {
    return await this.mailbox.mail(visit, key);
  }
}
