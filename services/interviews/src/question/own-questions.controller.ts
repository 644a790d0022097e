import { OwnQuestionAsked, ownQuestionStream, ownQuestionSubject, QuestionId, questionLimits } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, Rejects, Returns, Rows, rejection } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ownQuestions } from '../reading/own-questions.projection.ts';
import { ownQuestion } from './own-question.decider.ts';

const questionId = { schema: QuestionId };
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(ownQuestionStream));

/** What a candidate wants to ask: seen by them alone. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('own-questions/:questionId')
export class OwnQuestionsController {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  @Put()
  @Answers()
  async add(
    @Param('questionId', questionId) id: string,
    @Body({ schema: OwnQuestionAsked }) data: OwnQuestionAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const most = questionLimits.ofCandidate;
    if ((await this.rows.of(ownQuestions).count({ personId: asked.actor.id })) >= most)
      throw rejection(ownQuestionStream, 'too_many_questions', { most });
    return await this.commands.execute(ownQuestion, subjectOf(id, asked), 'add', data, asked);
  }

  @Put('wording')
  @Answers()
  revise(
    @Param('questionId', questionId) id: string,
    @Body({ schema: OwnQuestionAsked }) data: OwnQuestionAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(ownQuestion, subjectOf(id, asked), 'revise', data, asked);
  }

  @Delete()
  @Answers()
  retire(@Param('questionId', questionId) id: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(ownQuestion, subjectOf(id, asked), 'retire', {}, asked);
  }

  @Post('restoration')
  @Answers()
  restore(@Param('questionId', questionId) id: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(ownQuestion, subjectOf(id, asked), 'restore', {}, asked);
  }
}

const subjectOf = (id: string, { actor }: CommandRequest): string => ownQuestionSubject({ personId: actor.id, questionId: id });
