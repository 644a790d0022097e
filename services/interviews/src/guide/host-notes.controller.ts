import { HostNoteAsked, HostNoteView, hostNoteStream, hostNoteSubject } from '@candor/contracts';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Commands,
  notFound,
  Rejects,
  Returns,
} from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Conversations } from '../conversation/conversations.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { OpenedTexts } from '../reading/opened-texts.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { hostNote } from './host-note.decider.ts';

const Answers = (): MethodDecorator =>
  applyDecorators(Returns(CommandResult), Rejects(hostNoteStream, { not_found: 404, not_for_you: 403 }));

/** What a host wants to know again the next time: their own, and shared with colleagues where they say so. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/host-note')
export class HostNotesController {
  constructor(
    private readonly commands: Commands,
    private readonly conversations: Conversations,
    private readonly texts: OpenedTexts,
    private readonly now: StreamsNow,
  ) {}

  @Get()
  @Returns(HostNoteView)
  @Rejects({ not_found: 404, not_for_you: 403 })
  async read(@Param('conversationId') id: string, @AskedBy() asker: Asker): Promise<HostNoteView> {
    await this.conversations.of(asker, id, 'host');
    const { state, version } = await this.now.of(hostNote, hostNoteSubject(id, asker.actor.id));
    const open = await this.texts.of([state?.text]);
    return { conversationId: id, text: open(state?.text), shared: state?.shared ?? false, version };
  }

  /** In place of what was written before. */
  @Put()
  @Answers()
  async write(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: HostNoteAsked }) data: HostNoteAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { organizationId, guestId } = (await this.conversations.of(asker, id, 'host')).state;
    if (organizationId === null) throw notFound('Notes are kept by employers that are on this installation.');
    const authorId = asked.actor.id;
    const command = { ...data, conversationId: id, organizationId, authorId, guestId };
    const request = { ...asked, organization: organizationId };
    return await this.commands.execute(hostNote, hostNoteSubject(id, authorId), 'write', command, request);
  }

  @Delete()
  @Answers()
  async remove(@Param('conversationId') id: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const { organizationId } = (await this.conversations.of(asker, id, 'host')).state;
    const request = { ...asked, organization: organizationId ?? undefined };
    return await this.commands.execute(hostNote, hostNoteSubject(id, asked.actor.id), 'remove', {}, request);
  }
}
