import {
  batchLimits,
  ChatTypeId,
  type CommandsOf,
  chatTypeStream,
  invitationBatchCommands,
  invitationBatchStream,
  invitationLimits,
  streamId,
} from '@candor/contracts';
import type { EventLog } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  type CommandRequest,
  CommandResult,
  Commands,
  derivedId,
  EVENT_LOG,
  Rejects,
  Returns,
  Rows,
  readUpload,
  Uploads,
} from '@candor/platform';
import { Body, Controller, Delete, Inject, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { digestOf } from '../derived-id.ts';
import { knownChatType } from '../known-chat-type.ts';
import { BatchFiles } from './batch-files.ts';
import { invitationBatch } from './invitation-batch.decider.ts';

const { locale, openDays, message } = invitationBatchCommands.plan.shape;

const Plan = z.strictObject({
  chatTypeId: ChatTypeId,
  locale: locale.default('en').describe('Of candidates whose row says none'),
  openDays: openDays.default(invitationLimits.usualDays),
  message: message.describe('To candidates whose row says none'),
});

type Command = CommandsOf<typeof invitationBatchStream>;

/** Many candidates invited from a file: plan, upload, look at what was read (nobody is mailed until then), start. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('invitation-batches')
export class InvitationBatchesController {
  constructor(
    private readonly commands: Commands,
    private readonly files: BatchFiles,
    private readonly rows: Rows,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  @Post()
  @Returns(CommandResult)
  @Rejects(invitationBatchStream, chatTypeStream)
  async plan(@Body({ schema: Plan }) data: z.output<typeof Plan>, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const { organization = '', actor, commandId } = asked;
    await knownChatType(this.rows, organization, data.chatTypeId);
    return this.ask(derivedId('batch', commandId), 'plan', { ...data, organizationId: organization, plannedBy: actor.id }, asked);
  }

  /** CSV in UTF-8 with a header row. A file that was uploaded before is replaced until the batch has started. */
  @Put(':batchId/file')
  @Uploads('text/csv')
  @Returns(CommandResult)
  @Rejects(invitationBatchStream, { too_large: 413, unsupported_media_type: 415 })
  async storeFile(@Param('batchId') batchId: string, @Body() content: unknown, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const file = await readUpload(content, batchLimits.fileBytes);
    const fileId = derivedId('batch file', batchId, asked.commandId, digestOf(file));
    if (await this.isDone(batchId, asked)) return await this.ask(batchId, 'storeFile', { fileId }, asked);
    await this.files.store(batchId, fileId, asked.organization ?? '', file);
    try {
      return await this.ask(batchId, 'storeFile', { fileId }, asked);
    } catch (failure) {
      await this.files.remove(batchId, fileId);
      throw failure;
    }
  }

  /** A retry must not bring a file back that is no longer needed. */
  private async isDone(batchId: string, { commandId }: CommandRequest): Promise<boolean> {
    const { commits } = await this.log.readStream(streamId(invitationBatchStream, batchId));
    return commits.some((commit) => commit.commitId === commandId);
  }

  /** From here on candidates are invited: once each, however often this is asked for. */
  @Post(':batchId/start')
  @Returns(CommandResult)
  @Rejects(invitationBatchStream)
  start(@Param('batchId') batchId: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(batchId, 'start', { startedBy: asked.actor.id }, asked);
  }

  @Delete(':batchId')
  @Returns(CommandResult)
  @Rejects(invitationBatchStream)
  cancel(@Param('batchId') batchId: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(batchId, 'cancel', { why: 'wanted' }, asked);
  }

  private ask<Name extends keyof Command>(batchId: string, name: Name, data: Command[Name], asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(invitationBatch, batchId, name, data, asked);
  }
}
