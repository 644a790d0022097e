import { CancelAsked, ConfirmationView, WaitingAsked } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, notFound, Rejects, Returns } from '@candor/platform';
import { Body, Controller, Ip, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ChatFacts } from '../booking/chat-facts.ts';
import { HoldLimit } from '../booking/hold-limit.ts';
import { GroupCancelling } from './group-cancelling.ts';
import { Waiting } from './waiting.ts';

const Cancelled = z.object({ bookingIds: z.array(z.string()) });

/** What is about guests who meet at once. */
@Controller()
export class GroupsController {
  constructor(
    private readonly waiting: Waiting,
    private readonly cancelling: GroupCancelling,
    private readonly facts: ChatFacts,
    private readonly limit: HoldLimit,
  ) {}

  /** Where all seats are taken, a guest waits for one; whoever waits longest gets the next. */
  @Post('public/:organizationId/:chatTypeId/waiting')
  @Access({ anonymous: true })
  @Returns(ConfirmationView, { status: 201, description: 'On the waiting list' })
  @Rejects({
    no_waiting_list: 409,
    waiting_list_full: 409,
    seats_free: 409,
    chat_type_archived: 410,
    person_erased: 410,
    too_many_requests: 429,
    not_found: 404,
  })
  async join(
    @Param('organizationId') organizationId: string,
    @Param('chatTypeId') chatTypeId: string,
    @Body({ schema: WaitingAsked }) wanted: WaitingAsked,
    @Asked() asked: CommandRequest,
    @Ip() ip: string,
  ): Promise<ConfirmationView> {
    const key = { organizationId, chatTypeId };
    await this.limit.count(ip, key);
    if (!(await this.facts.chatType(key)).description.listed) throw notFound();
    return this.waiting.join(key, wanted, asked);
  }

  /** Cancels the chat for all its guests, those who wait first. Sent again, it goes on where it stopped. */
  @Post('sessions/:sessionId/cancellation')
  @Access({ roles: ['owner', 'recruiter'] })
  @Returns(Cancelled)
  @Rejects({ not_found: 404, already_begun: 409 })
  async cancel(
    @Param('sessionId') sessionId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: CancelAsked }) { reason }: CancelAsked,
    @Asked() asked: CommandRequest,
  ): Promise<z.infer<typeof Cancelled>> {
    return { bookingIds: [...(await this.cancelling.cancel(sessionId, reason, asker, asked))] };
  }
}
