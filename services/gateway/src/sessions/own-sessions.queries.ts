import { SessionsView } from '@candor/contracts';
import type { Sealer } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, Returns, SEALER } from '@candor/platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { opened } from '../people/opened.ts';
import { Sessions } from './sessions.ts';

@Controller('api/sessions')
export class OwnSessionsQueries {
  constructor(
    private readonly sessions: Sessions,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  /** Where one is signed in, on the side that one asks from. */
  @Get()
  @Access({ signedIn: true })
  @Returns(SessionsView)
  async own(@AskedBy() { actor, session }: Asker): Promise<SessionsView> {
    const all = await this.sessions.list(actor.id);
    const devices = await opened(
      this.sealer,
      all.map(({ device }) => device),
    );
    const items = all.map(({ _id, side, startedAt, lastUsedAt, expiresAt }, index) => ({
      sessionId: _id,
      side,
      startedAt,
      lastUsedAt,
      expiresAt,
      device: devices[index] ?? null,
      current: _id === session,
    }));
    return { items };
  }
}
