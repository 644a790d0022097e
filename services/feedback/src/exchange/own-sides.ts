import { type Asker, notFound, Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { outsideChats } from '../reading/outside-chats.projection.ts';
import { Pairs } from './pairs.ts';
import { type OwnSide, ownSideOf } from './standing.ts';

/** Finds out which side of an exchange somebody is. */
@Injectable()
export class OwnSides {
  constructor(
    private readonly pairs: Pairs,
    private readonly rows: Rows,
  ) {}

  /** Throws 404, and 403 for recruiters who may read it. */
  async of(asker: Asker, exchangeId: string): Promise<OwnSide> {
    const { exchange } = await this.pairs.exchange(exchangeId);
    const own = ownSideOf(asker, exchange);
    const { conversationId } = exchange.opened;
    if (!asker.link && (await this.unknownTo(own.authorId, [conversationId])).has(conversationId)) throw notFound();
    return own;
  }

  /** Of these, the outside chats with somebody that another wrote down, and has not let them know of. */
  async unknownTo(personId: string, conversationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const chats = await this.rows.of(outsideChats).getMany(conversationIds);
    return new Set([...chats].flatMap(([id, { otherId, invited }]) => (otherId === personId && !invited ? [id] : [])));
  }
}
