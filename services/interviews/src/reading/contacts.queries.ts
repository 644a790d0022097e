import { type ContactsConversation, ContactView } from '@candor/contracts';
import { Access, AskedBy, type Asker, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { restorableUntil } from '../contact-book/contact-book.rule.ts';
import { type ContactRow, contacts } from './contacts.projection.ts';
import { conversations } from './conversations.projection.ts';
import { OpenedTexts } from './opened-texts.ts';
import { SeenConversations } from './seen-conversations.ts';

const sealedOf = ({ name, reachedBy, organization, role, note }: ContactRow) => [name, reachedBy, organization, role, note];
const linkedTo = ({ conversationId, ledTo }: ContactRow): readonly string[] =>
  conversationId === null ? ledTo : [conversationId, ...ledTo];

const Listed = Paging.extend({ removed: z.stringbool().default(false).describe('Those instead who were removed and can be restored') });

/** A candidate's contacts, for them alone. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('contacts')
export class ContactsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly seen: SeenConversations,
    private readonly texts: OpenedTexts,
  ) {}

  /** In the order in which they were added. */
  @Get()
  @Reads(contacts, conversations)
  @Returns(pageOf(ContactView))
  async list(
    @AskedBy() asker: Asker,
    @Query({ schema: Listed }) { limit, cursor, removed }: z.output<typeof Listed>,
  ): Promise<Page<ContactView>> {
    const filter = { personId: asker.actor.id, removed };
    const { rows, next } = await this.rows.of(contacts).find(filter, { sort: [{ by: 'addedAt' }], limit, after: cursor });
    const [open, linked] = await Promise.all([this.texts.of(rows.flatMap(sealedOf)), this.linked(asker, rows)]);
    const items = rows.map((row) => ({
      contactId: row.contactId,
      name: open(row.name),
      reachedBy: open(row.reachedBy),
      organization: open(row.organization),
      role: open(row.role),
      note: open(row.note),
      conversation: row.conversationId === null ? null : linked(row.conversationId),
      throughId: row.throughId,
      ledTo: row.ledTo.map(linked),
      addedAt: row.addedAt,
      // rows that are being built anew may lack it
      restorableUntil: row.removedAt ? restorableUntil(row.removedAt) : null,
    }));
    return { items, next: next ?? null };
  }

  /** With whom and when the conversations are that contacts have to do with. */
  private async linked(asker: Asker, rows: readonly ContactRow[]): Promise<(conversationId: string) => ContactsConversation> {
    const ids = [...new Set(rows.flatMap(linkedTo))];
    const views = await this.seen.by(asker, [...(await this.rows.of(conversations).getMany(ids)).values()]);
    const byId = new Map(views.map(({ conversationId, employer, start }) => [conversationId, { conversationId, employer, start }]));
    return (conversationId) => byId.get(conversationId) ?? { conversationId, employer: null, start: null };
  }
}
