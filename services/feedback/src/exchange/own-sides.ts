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
    if (!asker.link && (await this.isUnknownTo(own.authorId, exchange.opened.conversationId))) throw notFound();
    return own;
  }

  /** Somebody has written down an outside chat with them, and not let them know. */
  async isUnknownTo(personId: string, conversationId: string): Promise<boolean> {
    const chat = await this.rows.of(outsideChats).get(conversationId);
    return chat !== undefined && chat.otherId === personId && !chat.invited;
  }
}
