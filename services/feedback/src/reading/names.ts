import { Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { bookedGuests } from './booked-guests.projection.ts';
import { outsideChats } from './outside-chats.projection.ts';
import { people } from './people.projection.ts';

export interface Named {
  readonly conversationId: string;
  readonly personId: string;
  /** Who is told the name: what somebody calls another in a chat that they wrote down is for themself. */
  readonly by: string;
}

/** What people are called, sealed as it is in rows. */
@Injectable()
export class Names {
  constructor(private readonly rows: Rows) {}

  async sealed(wanted: readonly Named[]): Promise<(named: Named) => string | undefined> {
    const conversations = distinct(wanted.map(({ conversationId }) => conversationId));
    const [known, guests, chats] = await Promise.all([
      this.rows.of(people).getMany(distinct(wanted.map(({ personId }) => personId))),
      this.rows.of(bookedGuests).getMany(conversations),
      this.rows.of(outsideChats).getMany(conversations),
    ]);
    return ({ conversationId, personId, by }) => {
      const guest = guests.get(conversationId);
      if (guest?.guestId === personId) return guest.name;
      const chat = chats.get(conversationId);
      const recorded = chat?.recorderId === by && chat.otherId === personId ? chat.otherName : null;
      return recorded ?? known.get(personId)?.name;
    };
  }
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
