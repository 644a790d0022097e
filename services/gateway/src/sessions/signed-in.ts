import { Instant } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { CLOCK, Membership, Problem, SERVICE_CONFIG, type ServiceConfig, Side } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccessTokens } from './access-tokens.ts';
import { clearCookies, type DoorReply, type DoorRequest, isSecure, readCookies, setCookies } from './session-cookies.ts';
import { type Refreshed, Sessions, sessionEnded } from './sessions.ts';

export const SignedInView = z
  .object({
    personId: z.string(),
    side: Side,
    memberships: z.array(Membership),
    refreshBefore: Instant.describe('When the access cookie expires: `POST /api/session/refresh` until then'),
  })
  .meta({ id: 'SignedIn' });
export type SignedInView = z.infer<typeof SignedInView>;

/** The session of a browser: one at a time, on one side. */
@Injectable()
export class SignedIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: AccessTokens,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A session of its own, whatever the browser brought along; the one that it had ends. */
  async begin(person: string, side: Side, request: DoorRequest, reply: DoorReply): Promise<SignedInView> {
    await this.endOwn(request, undefined);
    const device = request.headers['user-agent'];
    return await this.answer(await this.sessions.start(person, side, typeof device === 'string' ? device : undefined), request, reply);
  }

  /** Throws Problem 401 `session_ended`, and has the browser forget the session. */
  async refresh(request: DoorRequest, reply: DoorReply): Promise<SignedInView> {
    const secure = isSecure(request, this.config.baseUrl);
    const { refresh } = readCookies(request, secure);
    try {
      if (refresh === undefined) throw sessionEnded();
      return await this.answer(await this.sessions.refresh(refresh), request, reply);
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 401) clearCookies(reply, secure);
      throw failure;
    }
  }

  /** Signing out where one is signed out already changes nothing. */
  async end(request: DoorRequest, reply: DoorReply, session: string | undefined): Promise<void> {
    await this.endOwn(request, session);
    clearCookies(reply, isSecure(request, this.config.baseUrl));
  }

  private async endOwn(request: DoorRequest, session: string | undefined): Promise<void> {
    const { refresh } = readCookies(request, isSecure(request, this.config.baseUrl));
    const own = (refresh === undefined ? undefined : this.sessions.sessionOf(refresh)) ?? session;
    if (own !== undefined) await this.sessions.end(own, undefined, 'signed-out');
  }

  private async answer({ session, token }: Refreshed, request: DoorRequest, reply: DoorReply): Promise<SignedInView> {
    const access = await this.tokens.ofPerson(session.person, session.side, session._id);
    const seconds = (Date.parse(session.expiresAt) - Date.parse(this.clock.now())) / 1_000;
    setCookies(reply, isSecure(request, this.config.baseUrl), access.token, token, seconds);
    const { memberships } = access.claims;
    return { personId: session.person, side: session.side, memberships, refreshBefore: this.tokens.expiry() };
  }
}
