import { ChatTypeId, Locale, SlotsQuery, SlotsTextView } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { MailedLinks } from '../outreach/mailed-links.ts';
import { offeredSlots } from '../slots/offered-slots.rule.ts';
import { busyTimes } from './busy-times.projection.ts';
import { chatTypes } from './chat-types.projection.ts';
import { diaries } from './diaries.projection.ts';
import { hostAvailability } from './host-availability.projection.ts';
import { LinkedSlots } from './linked-slots.ts';
import { members } from './members.projection.ts';
import { privateLinks } from './private-links.projection.ts';
import { slotsText, spreadOverDays } from './slots-text.rule.ts';

const TextAsked = SlotsQuery.safeExtend({
  count: z.coerce.number().int().min(1).max(50).default(6).describe('How many starts at most, from as many days as there are'),
  locale: Locale.default('en'),
  privateLink: z.string().max(200).optional().describe('Id of a private link to this chat type, for the address to book at'),
});
type TextAsked = z.output<typeof TextAsked>;

/** Free starts as text, to be pasted into a mail. */
@Controller('chat-types/:chatTypeId/slots-text')
export class SlotsTextQueries {
  constructor(
    private readonly rows: Rows,
    private readonly linked: LinkedSlots,
    private readonly links: MailedLinks,
  ) {}

  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer'] })
  @Reads(busyTimes, chatTypes, diaries, hostAvailability, members)
  @Returns(SlotsTextView)
  @Rejects({ unknown_duration: 422, not_found: 404 })
  async text(
    @AskedBy() { organization = '' }: Asker,
    @Param('chatTypeId', { schema: ChatTypeId }) chatTypeId: string,
    @Query({ schema: TextAsked }) query: TextAsked,
  ): Promise<SlotsTextView> {
    const key = { organizationId: organization, chatTypeId };
    const [{ description }, request] = await Promise.all([this.linked.chatType(key), this.linked.request(key, query)]);
    const { zone, locale, count } = query;
    const all = offeredSlots(request, query).map(({ start }) => start);
    const starts = spreadOverDays(all, count, zone);
    const url = await this.urlOf(organization, chatTypeId, description.listed, query.privateLink);
    return { text: slotsText(starts, zone, locale, url), zone, slots: starts.length };
  }

  private async urlOf(
    organizationId: string,
    chatTypeId: string,
    listed: boolean,
    linkId: string | undefined,
  ): Promise<string | undefined> {
    if (linkId === undefined) return listed ? this.links.toPage(`book/${organizationId}/${chatTypeId}`) : undefined;
    const link = await this.rows.of(privateLinks).get(linkId);
    if (!link || link.organizationId !== organizationId || link.chatTypeId !== chatTypeId) throw notFound();
    return await this.links.toPrivateLink(link);
  }
}
