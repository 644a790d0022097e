import { exchangeIdOf, type GuideView, hostSubject } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { CLOCK, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { conversations } from '../reading/conversations.projection.ts';
import { exchanges } from '../reading/exchanges.projection.ts';
import { type HostNoteRow, hostNotes } from '../reading/host-notes.projection.ts';
import { members } from '../reading/members.projection.ts';
import { OpenedTexts } from '../reading/opened-texts.ts';
import { people } from '../reading/people.projection.ts';
import { isReadable } from './readable-note.rule.ts';

/** Of the newest ones. */
const most = 50;

/** What hosts share of earlier chats with a guest, for those who meet them now for the same organization. */
@Injectable()
export class SharedNotes {
  constructor(
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest first. What was noted of a chat is under the same embargo as the feedback about it, for colleagues as well. */
  async about({ organizationId, guestId, conversationId }: Conversation): Promise<GuideView['notes']> {
    if (organizationId === null) return [];
    const sort = [{ by: 'writtenAt', order: 'descending' }] as const;
    const { rows } = await this.rows.of(hostNotes).find({ organizationId, guestId, shared: true }, { sort, limit: most });
    const readable = await this.readable(rows.filter((row) => row.conversationId !== conversationId));
    const [named, joined] = await Promise.all([
      this.rows.of(people).getMany([...new Set(readable.map(({ authorId }) => authorId))]),
      this.rows.of(members).getMany([...new Set(readable.map(({ authorId: hostId }) => hostSubject({ organizationId, hostId })))]),
    ]);
    const nameOf = (hostId: string) => named.get(hostId)?.name ?? joined.get(hostSubject({ organizationId, hostId }))?.name;
    const open = await this.texts.of(readable.flatMap(({ authorId, text }) => [text, nameOf(authorId)]));
    return readable.map((note) => ({
      conversationId: note.conversationId,
      authorId: note.authorId,
      author: open(nameOf(note.authorId)),
      text: open(note.text),
      writtenAt: note.writtenAt,
    }));
  }

  private async readable(rows: readonly HostNoteRow[]): Promise<readonly HostNoteRow[]> {
    const [held, asked] = await Promise.all([
      this.rows.of(conversations).getMany([...new Set(rows.map(({ conversationId }) => conversationId))]),
      this.rows.of(exchanges).getMany(rows.map(({ conversationId, authorId }) => exchangeIdOf(conversationId, authorId))),
    ]);
    const now = this.clock.now();
    return rows.filter(({ conversationId, authorId }) =>
      isReadable(held.get(conversationId), asked.get(exchangeIdOf(conversationId, authorId)), now),
    );
  }
}
