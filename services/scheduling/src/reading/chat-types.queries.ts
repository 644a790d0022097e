import { ChatTypeId, ChatTypeView, chatTypeSubject, PublicChatTypeView } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { type ChatTypeRow, chatTypes } from './chat-types.projection.ts';
import { organizations } from './organizations.projection.ts';

/** Chat types as members and as guests see them. */
@Controller()
export class ChatTypesQueries {
  constructor(private readonly rows: Rows) {}

  @Get('chat-types')
  @Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'] })
  @Reads(chatTypes)
  @Returns(pageOf(ChatTypeView))
  async list(@AskedBy() { organization = '' }: Asker, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<ChatTypeView>> {
    const sort = [{ by: 'chatTypeId' }] as const;
    const { rows, next } = await this.rows.of(chatTypes).find({ organizationId: organization }, { sort, limit, after: cursor });
    return { items: rows, next: next ?? null };
  }

  @Get('chat-types/:chatTypeId')
  @Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'] })
  @Reads(chatTypes)
  @Returns(ChatTypeView)
  async one(
    @AskedBy() { organization = '' }: Asker,
    @Param('chatTypeId', { schema: ChatTypeId }) chatTypeId: string,
  ): Promise<ChatTypeView> {
    const row = await this.rows.of(chatTypes).get(chatTypeSubject({ organizationId: organization, chatTypeId }));
    if (!row) throw notFound();
    return row;
  }

  /** Archived and unlisted ones are as if they were not there. */
  @Get('public/:organizationId/:chatTypeId')
  @Access({ anonymous: true })
  @Reads(chatTypes, organizations)
  @Returns(PublicChatTypeView)
  async shown(@Param('organizationId') organizationId: string, @Param('chatTypeId') chatTypeId: string): Promise<PublicChatTypeView> {
    const [row, organization] = await Promise.all([
      this.rows.of(chatTypes).get(chatTypeSubject({ organizationId, chatTypeId })),
      this.rows.of(organizations).get(organizationId),
    ]);
    if (!row || row.archived || !row.description.listed) throw notFound();
    return publicView(row, organization?.name ?? organizationId);
  }
}

/** What a guest is told: policies, and neither hosts nor where it takes place. */
export function publicView(
  { organizationId, chatTypeId, description, assignment, rules }: ChatTypeRow,
  organization: string,
): PublicChatTypeView {
  const { name, description: text, kind, client, location } = description;
  const group = assignment.mode === 'group' ? assignment : undefined;
  return {
    organizationId,
    organization,
    chatTypeId,
    name,
    description: text,
    kind,
    client,
    takesPlace: location.kind,
    durations: [...rules.durations],
    capacity: group?.capacity ?? null,
    waitingList: group !== undefined && group.waitingList !== null,
    noticeMinutes: rules.noticeMinutes,
    horizon: rules.horizon,
    approval: rules.approval,
    holdMinutes: rules.holdMinutes,
    changes: rules.changes,
  };
}
