import type { Asker } from '@candor/platform';
import { Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { conversations } from '../reading/conversations.projection.ts';
import { organizations } from '../reading/organizations.projection.ts';
import { SeenConversations } from '../reading/seen-conversations.ts';
import { meantBy, type NamedSpeaker } from './speaker-names.rule.ts';

/** What people of a conversation are called, as far as whoever asks may know. */
@Injectable()
export class SpeakerNames {
  constructor(
    private readonly rows: Rows,
    private readonly seen: SeenConversations,
  ) {}

  /** What labels of a transcript mean without being explained, by `labelKey`. */
  async meant(asker: Asker, { conversationId, hostIds, guestId }: Conversation): Promise<ReadonlyMap<string, string>> {
    const row = await this.rows.of(conversations).get(conversationId);
    const [view] = row ? await this.seen.by(asker, [row]) : [];
    const names = new Map([view?.guest, ...(view?.hosts ?? [])].flatMap((one) => (one ? [[one.personId, one.name] as const] : [])));
    const named = (personId: string, side: 'host' | 'guest'): NamedSpeaker => ({ personId, side, name: names.get(personId) ?? null });
    return meantBy([...hostIds.map((hostId) => named(hostId, 'host')), named(guestId, 'guest')]);
  }

  /** Null: it is not on this installation. */
  async organization({ organizationId }: Conversation): Promise<string | null> {
    if (organizationId === null) return null;
    return (await this.rows.of(organizations).get(organizationId))?.name ?? organizationId;
  }
}
