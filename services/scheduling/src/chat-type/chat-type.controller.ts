import {
  ChatTypeId,
  type CommandsOf,
  chatTypeStream,
  chatTypeSubject,
  chatTypeCommands as commands,
  hostSubject,
  hostsOf,
} from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, notFound, Rejects, Returns, Rows, rejection } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { members } from '../reading/members.projection.ts';
import { chatType } from './chat-type.decider.ts';

type Command = CommandsOf<typeof chatTypeStream>;

const chatTypeId = { schema: ChatTypeId };
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(chatTypeStream));

/** What an organization lets people book. Each route is named after the command it carries out. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('chat-types/:chatTypeId')
export class ChatTypeController {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  @Put()
  @Answers()
  async createChatType(
    @Param('chatTypeId', chatTypeId) id: string,
    @Body({ schema: commands.createChatType }) data: Command['createChatType'],
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    await this.assertMembers(asked, data.assignment);
    return this.ask('createChatType', id, data, asked);
  }

  @Put('description')
  @Answers()
  describeChatType(
    @Param('chatTypeId', chatTypeId) id: string,
    @Body({ schema: commands.describeChatType }) data: Command['describeChatType'],
    @Asked() asked: CommandRequest,
  ) {
    return this.ask('describeChatType', id, data, asked);
  }

  @Put('assignment')
  @Answers()
  async assignHosts(
    @Param('chatTypeId', chatTypeId) id: string,
    @Body({ schema: commands.assignHosts }) data: Command['assignHosts'],
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    await this.assertMembers(asked, data.assignment);
    return this.ask('assignHosts', id, data, asked);
  }

  @Put('rules')
  @Answers()
  setRules(
    @Param('chatTypeId', chatTypeId) id: string,
    @Body({ schema: commands.setRules }) data: Command['setRules'],
    @Asked() asked: CommandRequest,
  ) {
    return this.ask('setRules', id, data, asked);
  }

  @Delete()
  @Answers()
  archiveChatType(@Param('chatTypeId', chatTypeId) id: string, @Asked() asked: CommandRequest) {
    return this.ask('archiveChatType', id, {}, asked);
  }

  @Post('restoration')
  @Answers()
  restoreChatType(@Param('chatTypeId', chatTypeId) id: string, @Asked() asked: CommandRequest) {
    return this.ask('restoreChatType', id, {}, asked);
  }

  private ask<Name extends keyof Command>(name: Name, id: string, data: Command[Name], asked: CommandRequest): Promise<CommandResult> {
    if (asked.organization === undefined) throw notFound();
    return this.commands.execute(chatType, chatTypeSubject({ organizationId: asked.organization, chatTypeId: id }), name, data, asked);
  }

  /** Rows may lag behind by a moment: who has just joined can be named a moment later. */
  private async assertMembers({ organization = '' }: CommandRequest, assignment: Command['assignHosts']['assignment']): Promise<void> {
    const keys = new Map(hostsOf(assignment).map((hostId) => [hostSubject({ organizationId: organization, hostId }), hostId]));
    const found = await this.rows.of(members).getMany([...keys.keys()]);
    const unknown = [...keys].filter(([key]) => !found.has(key)).map(([, hostId]) => hostId);
    if (unknown.length > 0) throw rejection(chatTypeStream, 'hosts_not_members', { hostIds: unknown });
  }
}
