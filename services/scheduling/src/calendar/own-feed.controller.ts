import { CalendarFeedView, calendarStream } from '@candor/contracts';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Links,
  Problem,
  Rejects,
  Returns,
  rejection,
  SERVICE_CONFIG,
  type ServiceConfig,
} from '@candor/platform';
import { Controller, Delete, Get, Inject, Post } from '@nestjs/common';
import { isUnproven } from '../booking/guest-link.ts';
import { feedOf } from './calendars.rule.ts';
import { digestOf } from './digest.ts';
import { feedClaims } from './feed-link.ts';
import { OwnCalendars } from './own-calendars.ts';
import { PersonCalendars } from './person-calendars.ts';

/**
 * The address at which a calendar program reads one's bookings. Whoever signs in gets one for all of them; the link of a
 * booking, which others may have seen, gives one for those with the same organization.
 */
@Access({ signedIn: true, orLink: ['booking-guest', 'booking-host'] })
@Controller('calendar-feed')
export class OwnFeedController {
  constructor(
    private readonly own: OwnCalendars,
    private readonly calendars: PersonCalendars,
    private readonly links: Links,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
  ) {}

  @Get()
  @Returns(CalendarFeedView)
  @Rejects(calendarStream, { address_not_proven: 403 })
  async address(@AskedBy() asker: Asker): Promise<CalendarFeedView> {
    const feedId = feedOf(await this.calendars.of(asker.actor.id), scopeOf(asker));
    if (feedId === undefined) throw rejection(calendarStream, 'no_feed', undefined);
    return this.view(asker, feedId);
  }

  /** Makes an address, in place of the one before: that one shows nothing any more. */
  @Post()
  @Returns(CalendarFeedView)
  @Rejects(calendarStream, { address_not_proven: 403 })
  async open(@AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CalendarFeedView> {
    const feedId = digestOf(`calendar-feed\n${asked.commandId}`).slice(0, 22);
    await this.own.ask('openFeed', { feedId, organizationId: scopeOf(asker) }, asked);
    return this.view(asker, feedId);
  }

  /** Takes the address back. */
  @Delete()
  @Returns(CommandResult)
  @Rejects(calendarStream, { address_not_proven: 403 })
  close(@AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.own.ask('closeFeed', { organizationId: scopeOf(asker) }, asked);
  }

  private async view(asker: Asker, feedId: string): Promise<CalendarFeedView> {
    const token = await this.links.sign(feedClaims(asker.actor.id, feedId, scopeOf(asker)));
    return { address: `${this.config.baseUrl}/api/scheduling/calendar-feeds/${token}.ics` };
  }
}

/** Throws 403: whoever books writes an address, and only the mailbox shows that it is theirs. */
function scopeOf({ link }: Asker): string | null {
  if (link && isUnproven(link))
    throw new Problem(403, 'address_not_proven', { detail: 'Use the link in the mail that you got about the chat.' });
  return link?.organization ?? null;
}
