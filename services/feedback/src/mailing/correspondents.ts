import type { FeedbackSide, Locale } from '@candor/contracts';
import type { Sealer } from '@candor/event-sourcing';
import { openedTexts, Rows, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Known } from '../exchange/exchange-state.rule.ts';
import { bookedGuests } from '../reading/booked-guests.projection.ts';
import { Names } from '../reading/names.ts';
import { organizations } from '../reading/organizations.projection.ts';
import { outsideChats } from '../reading/outside-chats.projection.ts';
import { people } from '../reading/people.projection.ts';

/** Somebody who can be written to, in their language and on their clock. */
export interface Correspondent {
  readonly personId: string;
  readonly name: string | undefined;
  readonly address: string;
  readonly zone: string;
  readonly locale: Locale;
  /** With whom they talked. */
  readonly other: string | undefined;
  readonly organization: string | undefined;
}

interface Contact {
  readonly name?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly zone?: string | undefined;
  readonly locale?: Locale | undefined;
}

/** Names and addresses, opened where mail is made and nowhere else. */
@Injectable()
export class Correspondents {
  constructor(
    private readonly rows: Rows,
    private readonly names: Names,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  /** Undefined: they have no address here, were erased, or have not been let know of an outside chat by mail. */
  async of({ opened }: Known, side: FeedbackSide): Promise<Correspondent | undefined> {
    const { conversationId, organizationId, hostId, guestId } = opened;
    const [personId, otherId] = side === 'host' ? [hostId, guestId] : [guestId, hostId];
    const contact = await this.contact(conversationId, personId);
    if (!contact) return undefined;
    const other = { conversationId, personId: otherId, by: personId };
    const [names, organization] = await Promise.all([
      this.names.sealed([other]),
      organizationId === null ? undefined : this.rows.of(organizations).get(organizationId),
    ]);
    const open = await openedTexts(this.sealer, [contact.name, contact.address, names(other)]);
    const address = open(contact.address);
    if (address === null) return undefined;
    return {
      personId,
      name: open(contact.name) ?? undefined,
      address,
      zone: contact.zone ?? 'UTC',
      locale: contact.locale ?? 'en',
      other: open(names(other)) ?? undefined,
      organization: side === 'guest' ? (organization?.name ?? organizationId ?? undefined) : undefined,
    };
  }

  private async contact(conversationId: string, personId: string): Promise<Contact | undefined> {
    const [person, guest, chat] = await Promise.all([
      this.rows.of(people).get(personId),
      this.rows.of(bookedGuests).get(conversationId),
      this.rows.of(outsideChats).get(conversationId),
    ]);
    if (guest?.guestId === personId) return guest;
    if (chat?.otherId !== personId) return person;
    if (!chat.mailed) return undefined;
    return { ...person, address: person?.address ?? chat.otherAddress };
  }
}
