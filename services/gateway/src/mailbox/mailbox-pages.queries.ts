import { Access, notFound, Rejects, ReturnsText } from '@candor/platform';
import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import { mailboxPage, mailPage } from './mailbox-page.rule.ts';
import { mailboxScript } from './mailbox-script.rule.ts';
import { mailboxStyle } from './mailbox-style.rule.ts';
import { MailboxFilter, MailKey, OpenMailbox, type Visit } from './open-mailbox.ts';

/** The same for people, in pages that need no script: with one, new mail appears by itself. */
@Access({ anonymous: true })
@Controller('mailbox')
export class MailboxPages {
  constructor(private readonly mailbox: OpenMailbox) {}

  @Get()
  @ReturnsText('text/html')
  @Rejects({ not_found: 404 })
  async list(@Req() visit: Visit, @Query({ schema: MailboxFilter }) filter: MailboxFilter): Promise<string> {
    const { mails, next } = await this.mailbox.list(visit, filter);
    return mailboxPage({ mails, to: filter.to, next, isNewest: filter.cursor === undefined });
  }

  @Get('page.css')
  @ReturnsText('text/css')
  style(): string {
    return mailboxStyle;
  }

  @Get('page.js')
  @ReturnsText('text/javascript')
  script(): string {
    return mailboxScript;
  }

  @Get(':key')
  @ReturnsText('text/html')
  @Rejects({ not_found: 404 })
  async mail(@Req() visit: Visit, @Param('key', { schema: MailKey }) key: string): Promise<string> {
    return mailPage(await this.mailbox.mail(visit, key));
  }

  @Get(':key/invite.ics')
  @ReturnsText('text/calendar')
  @Header('content-disposition', 'attachment; filename="invite.ics"')
  @Rejects({ not_found: 404 })
  async invitation(@Req() visit: Visit, @Param('key', { schema: MailKey }) key: string): Promise<string> {
    const { calendar } = await this.mailbox.mail(visit, key);
    if (!calendar) throw notFound();
    return calendar.content;
  }
}
