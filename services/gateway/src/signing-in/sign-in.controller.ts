import { Instant, Locale, MailAddress } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, Rejects, Returns, Side } from '@candor/platform';
import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { z } from 'zod';
import type { DoorReply, DoorRequest } from '../sessions/session-cookies.ts';
import { SignedIn, SignedInView } from '../sessions/signed-in.ts';
import { SignIn } from './sign-in.ts';
import { linkMinutes } from './sign-in-requests.ts';

const Wanted = z.strictObject({
  address: MailAddress,
  side: Side.describe('`member`: for an organization; `candidate`: for oneself. The two know nothing of each other'),
  locale: Locale.default('en').describe('Of the mail'),
});
const Asking = z.object({ minutes: z.number().int().describe('For which the link in the mail works') }).meta({ id: 'SignInAsked' });
const Unspent = z.object({ expiresAt: Instant }).meta({ id: 'SignInLink' });

@Controller('api')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signedIn: SignedIn,
  ) {}

  /** Asks for a mail with a link. The answer is the same whether anybody is known by the address or not. */
  @Post('sign-in/links')
  @Access({ anonymous: true })
  @Returns(Asking, { status: 202 })
  @Rejects({ too_many_requests: 429 })
  async ask(
    @Body({ schema: Wanted }) wanted: z.output<typeof Wanted>,
    @Req() request: DoorRequest,
    @Asked() { correlation }: CommandRequest,
  ): Promise<z.output<typeof Asking>> {
    await this.signIn.ask(wanted, request.ip, correlation);
    return { minutes: linkMinutes };
  }

  /** Whether the link can still be spent, which looking does not do. */
  @Get('sign-in/link')
  @Access({ link: ['sign-in'] })
  @Returns(Unspent)
  @Rejects({ link_invalid: 401, link_needed: 401, link_not_for_this: 403, link_expired: 410, link_used: 410, too_many_requests: 429 })
  async look(@AskedBy() { link }: Asker, @Req() request: DoorRequest): Promise<z.output<typeof Unspent>> {
    return { expiresAt: await this.signIn.look(link?.subject ?? '', request.ip) };
  }

  /** Spends the link: the tokens come as cookies, which no script can read. Who uses Candor for the first time is registered. */
  @Post('session')
  @Access({ link: ['sign-in'] })
  @Returns(SignedInView, { status: 201 })
  @Rejects({ link_invalid: 401, link_needed: 401, link_not_for_this: 403, link_expired: 410, link_used: 410, too_many_requests: 429 })
  async spend(
    @AskedBy() { link }: Asker,
    @Asked() asked: CommandRequest,
    @Req() request: DoorRequest,
    @Res({ passthrough: true }) reply: DoorReply,
  ): Promise<SignedInView> {
    const { person, side } = await this.signIn.spend(link?.subject ?? '', request.ip, asked);
    return await this.signedIn.begin(person, side, request, reply);
  }
}
