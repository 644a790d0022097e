import { conversationStream, type EventsOf, type HistoryImportStream, offerStream, outcomeSubject, streamId } from '@candor/contracts';
import { type CommandContext, type EventLog, execute, IdempotencyMismatch, PersonIsErased } from '@candor/event-sourcing';
import { derivedId, EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { conversation } from '../conversation/conversation.decider.ts';
import { OtherSide } from '../conversation/other-side.ts';
import { offer } from '../offer/offer.decider.ts';
import { outcome } from '../outcome/outcome.decider.ts';
import type { ConversationEntry } from './conversation-row.rule.ts';
import type { HistoryEntry, HistoryFile } from './history-file.ts';
import type { OfferEntry } from './offer-row.rule.ts';

/** Whose history it is. */
export type ImportOwner = Pick<EventsOf<HistoryImportStream>['ImportPlanned'], 'importId' | 'organizationId' | 'importedBy' | 'side'>;
type Entry = HistoryFile['entries'][number];
type Recording = { readonly owner: ImportOwner; readonly context: CommandContext };

/** Turns rows of a file into conversations and offers. The same row of the same owner is the same one, in whichever file it comes. */
@Injectable()
export class RecordedEntries {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly others: OtherSide,
  ) {}

  /** Whether it was recorded before. */
  async isKnown(owner: ImportOwner, entry: Entry): Promise<boolean> {
    const stream = isOffer(entry.entry) ? offerStream : conversationStream;
    const { version } = await this.log.readStream(streamId(stream, idOf(owner, entry)));
    return version > 0;
  }

  /** Who has these addresses on the other side; an address that nobody has known until now gets its id here. */
  async othersWith(owner: ImportOwner, addresses: readonly string[]): Promise<readonly string[]> {
    return await Promise.all(addresses.map((address) => this.others.of(owner.side, address)));
  }

  /** False where it was recorded before, or the other side was erased since. `context`: without command id and time of the row. */
  async record(owner: ImportOwner, entry: Entry, context: CommandContext): Promise<boolean> {
    const commandId = `import/${owner.importId}/${entry.entry.row}`;
    const recording = { owner, context: { ...context, commandId, origin: 'import' } } as const;
    try {
      return isOffer(entry.entry)
        ? await this.offer(idOf(owner, entry), entry.entry, recording)
        : await this.conversation(idOf(owner, entry), entry.entry, recording);
    } catch (failure) {
      if (failure instanceof PersonIsErased) return false;
      // the row was dealt with, and a text that went with it has been erased since
      if (failure instanceof IdempotencyMismatch) return true;
      throw failure;
    }
  }

  private async conversation(conversationId: string, entry: ConversationEntry, { owner, context }: Recording): Promise<boolean> {
    const { row: _, outcome: said, ...chat } = entry;
    const { organizationId, importedBy: recorderId, side } = owner;
    const then = { ...context, occurredAt: entry.end };
    const otherId = await this.others.of(side, entry.otherAddress, derivedId('other side', conversationId));
    const data = { ...chat, organizationId, recordedBy: side, recorderId, otherId };
    const recorded = await execute(this.log, conversation, conversationId, 'record', data, then);
    if (!recorded.accepted) return false;
    if (said) {
      const came = { conversationId, organizationId, side, ...said };
      const own = { ...then, commandId: `${context.commandId}/outcome` };
      await execute(this.log, outcome, outcomeSubject(conversationId, side), 'record', came, own);
    }
    return true;
  }

  private async offer(offerId: string, { offer: data }: OfferEntry, { owner, context }: Recording): Promise<boolean> {
    const { organizationId, importedBy: recorderId, side } = owner;
    const candidateId = side === 'guest' ? recorderId : null;
    const parties = { organizationId, recordedBy: side, recorderId, candidateId, roleFamily: null };
    const noon = `${data.extendedOn}T12:00:00.000Z`;
    const then = { ...context, occurredAt: noon < context.now ? noon : context.now };
    const recorded = await execute(this.log, offer, offerId, 'record', { ...data, ...parties }, then);
    return recorded.accepted;
  }
}

const isOffer = (entry: HistoryEntry): entry is OfferEntry => 'offer' in entry;

const idOf = ({ organizationId, importedBy }: ImportOwner, { entry, content }: Entry): string =>
  derivedId(
    isOffer(entry) ? 'imported offer' : 'imported conversation',
    organizationId ?? '',
    organizationId === null ? importedBy : '',
    content,
  );
