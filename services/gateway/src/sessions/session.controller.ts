import { Access, AskedBy, type Asker, notFound, Rejects, Returns } from '@candor/platform';
import { Controller, Delete, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { z } from 'zod';
import type { DoorReply, DoorRequest } from './session-cookies.ts';
import { Sessions } from './sessions.ts';
import { SignedIn, SignedInView } from './signed-in.ts';

const sessionId = { schema: z.string().regex(/^[\w-]{22}$/) };
const Ended = z.object({ ended: z.number().int() });

/** The browser's own session, by its cookies. */
@Controller('api')
export class SessionController {
  constructor(
    private readonly signedIn: SignedIn,
    private readonly sessions: Sessions,
  ) {}

  /** New tokens, with the memberships of now. */
  @Post('session/refresh')
  @Access({ anonymous: true })
  @Returns(SignedInView)
  @Rejects({ session_ended: 401, cross_site: 403 })
  refresh(@Req() request: DoorRequest, @Res({ passthrough: true }) reply: DoorReply): Promise<SignedInView> {
    return this.signedIn.refresh(request, reply);
  }

  /** Signs out. */
  @Delete('session')
  @Access({ anonymous: true })
  @HttpCode(204)
  async end(@AskedBy() { session }: Asker, @Req() request: DoorRequest, @Res({ passthrough: true }) reply: DoorReply): Promise<void> {
    await this.signedIn.end(request, reply, session);
  }

  /** All of one's sessions on this side but the one that asks. */
  @Delete('sessions')
  @Access({ signedIn: true })
  @Returns(Ended)
  async endOthers(@AskedBy() { actor, session }: Asker): Promise<z.output<typeof Ended>> {
    return { ended: await this.sessions.endOthers(actor.id, session) };
  }

  /** Signs another device out: it cannot refresh any more, and its token is good for five minutes at most. */
  @Delete('sessions/:session')
  @Access({ signedIn: true })
  @HttpCode(204)
  async endOne(@Param('session', sessionId) id: string, @AskedBy() { actor }: Asker): Promise<void> {
    if (!(await this.sessions.end(id, actor.id, 'revoked'))) throw notFound('You have no such session.');
  }
}
