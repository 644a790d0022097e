import { type CommandsOf, ContactAsked, type ContactBookStream, ContactId, contactBookStream } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Commands, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { Conversations } from '../conversation/conversations.ts';
import { contactBook } from './contact-book.decider.ts';

type Command = CommandsOf<ContactBookStream>;
const handle = { schema: ContactId };
/** 404 is also the answer where a conversation is not one of the candidate's. */
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(contactBookStream, { not_found: 404 }));

/** Whom a candidate knows, and who led to whom. Seen by them alone; nobody in it is told or written to. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('contacts/:contactId')
export class ContactsController {
  constructor(
    private readonly commands: Commands,
    private readonly conversations: Conversations,
  ) {}

  /** Adds them, or notes them anew where they are there. */
  @Put()
  @Answers()
  async write(
    @Param('contactId', handle) contactId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: ContactAsked }) data: ContactAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    if (data.conversationId !== null) await this.conversations.of(asker, data.conversationId, 'guest');
    return await this.ask('write', { ...data, contactId }, asked);
  }

  /** They can be restored for 30 days, and are forgotten then. */
  @Delete()
  @Answers()
  remove(@Param('contactId', handle) contactId: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask('remove', { contactId }, asked);
  }

  @Post('restoration')
  @Answers()
  restore(@Param('contactId', handle) contactId: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask('restore', { contactId }, asked);
  }

  /** A conversation came about by them. */
  @Put('leads/:conversationId')
  @Answers()
  async noteLead(
    @Param('contactId', handle) contactId: string,
    @Param('conversationId') conversationId: string,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    await this.conversations.of(asker, conversationId, 'guest');
    return await this.ask('noteLead', { contactId, conversationId }, asked);
  }

  @Delete('leads/:conversationId')
  @Answers()
  takeLeadBack(
    @Param('contactId', handle) contactId: string,
    @Param('conversationId') conversationId: string,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.ask('takeLeadBack', { contactId, conversationId }, asked);
  }

  private ask<Name extends keyof Command>(name: Name, data: Command[Name], asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(contactBook, asked.actor.id, name, data, asked);
  }
}
