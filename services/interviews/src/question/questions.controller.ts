import {
  QuestionAsked,
  QuestionId,
  type QuestionKey,
  questionCommands,
  questionLimits,
  questionStream,
  questionSubject,
} from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, Rejects, Returns, Rows, rejection } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { questions } from '../reading/questions.projection.ts';
import { question } from './question.decider.ts';

const questionId = { schema: QuestionId };
type Decision = z.output<typeof questionCommands.confirm>;
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(questionStream));

/**
 * An organization's own questions. Those that hold interviews word them; what looks as if it asked for something private is
 * for an owner or recruiter to decide, and what surely does is refused with the reason and a better question.
 */
@Access({ roles: ['owner', 'recruiter', 'interviewer'] })
@Controller('questions/:questionId')
export class QuestionsController {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  @Put()
  @Answers()
  async add(
    @Param('questionId', questionId) id: string,
    @Body({ schema: QuestionAsked }) data: QuestionAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { organization: organizationId = '' } = asked;
    const most = questionLimits.ofOrganization;
    if ((await this.rows.of(questions).count({ organizationId })) >= most) throw rejection(questionStream, 'too_many_questions', { most });
    return await this.commands.execute(question, subjectOf(id, asked), 'add', data, asked);
  }

  /** What was asked under earlier revisions stays what it was. */
  @Put('wording')
  @Answers()
  revise(
    @Param('questionId', questionId) id: string,
    @Body({ schema: QuestionAsked }) data: QuestionAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(question, subjectOf(id, asked), 'revise', data, asked);
  }

  /** It may be asked after all. */
  @Post('confirmation')
  @Access({ roles: ['owner', 'recruiter'] })
  @Answers()
  confirm(
    @Param('questionId', questionId) id: string,
    @Body({ schema: questionCommands.confirm }) data: Decision,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(question, subjectOf(id, asked), 'confirm', data, asked);
  }

  @Post('turning-down')
  @Access({ roles: ['owner', 'recruiter'] })
  @Answers()
  turnDown(
    @Param('questionId', questionId) id: string,
    @Body({ schema: questionCommands.turnDown }) data: Decision,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(question, subjectOf(id, asked), 'turnDown', data, asked);
  }

  @Delete()
  @Access({ roles: ['owner', 'recruiter'] })
  @Answers()
  retire(@Param('questionId', questionId) id: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(question, subjectOf(id, asked), 'retire', {}, asked);
  }

  @Post('restoration')
  @Access({ roles: ['owner', 'recruiter'] })
  @Answers()
  restore(@Param('questionId', questionId) id: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(question, subjectOf(id, asked), 'restore', {}, asked);
  }
}

const subjectOf = (id: string, { organization = '' }: CommandRequest): string =>
  questionSubject({ organizationId: organization, questionId: id } satisfies QuestionKey);
