import { ConversationKind, GuideAsked, GuideSettingsView, guideStream, guideSubject } from '@candor/contracts';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Commands,
  Rejects,
  Returns,
  rejection,
} from '@candor/platform';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { keyOf } from '../question/asked-question.rule.ts';
import { KnownQuestions } from '../question/known-questions.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { guide } from './guide.decider.ts';

const kind = { schema: ConversationKind };

/** What an organization wants its hosts to look at, by the kind of conversation. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('guides/:kind')
export class GuideSettingsController {
  constructor(
    private readonly commands: Commands,
    private readonly now: StreamsNow,
    private readonly known: KnownQuestions,
  ) {}

  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'] })
  @Returns(GuideSettingsView)
  async read(@AskedBy() { organization = '' }: Asker, @Param('kind', kind) of: ConversationKind): Promise<GuideSettingsView> {
    const { state, version } = await this.now.of(guide, guideSubject({ organizationId: organization, kind: of }));
    const { focusTopics, questionKeys, opening } = state;
    return { organizationId: organization, kind: of, focusTopics: [...focusTopics], questionKeys: [...questionKeys], opening, version };
  }

  /** In place of what was set before. */
  @Put()
  @Returns(CommandResult)
  @Rejects(guideStream)
  async set(
    @Param('kind', kind) of: ConversationKind,
    @Body({ schema: GuideAsked }) data: GuideAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { organization = '', actor } = asked;
    const banks = await this.known.banks('host', organization, actor.id);
    const askable = this.known.askable('host', 'en', banks).filter(({ kinds }) => kinds.includes(of));
    const unknown = data.questionKeys.filter((key) => !askable.some((question) => keyOf(question) === key));
    if (unknown.length > 0) throw rejection(guideStream, 'unknown_question', { questionKeys: unknown });
    return await this.commands.execute(guide, guideSubject({ organizationId: organization, kind: of }), 'set', data, asked);
  }

  /** As it is for everybody. */
  @Delete()
  @Returns(CommandResult)
  @Rejects(guideStream)
  reset(@Param('kind', kind) of: ConversationKind, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(guide, guideSubject({ organizationId: asked.organization ?? '', kind: of }), 'reset', {}, asked);
  }
}
