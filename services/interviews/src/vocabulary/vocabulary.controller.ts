import { type CommandsOf, type TermId, TermKind, TermName, vocabularyCommands, vocabularyStream } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, malformed, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { vocabulary } from './vocabulary.decider.ts';
import { termNameOf } from './vocabulary.rule.ts';

const { label, into } = { label: vocabularyCommands.renameTerm.shape.label, into: vocabularyCommands.mergeTerm.shape.into };
const NewTerm = vocabularyCommands.addTerm.extend({ name: TermName.optional().describe('Made of the label if left out') });
const Label = z.strictObject({ label });
const Into = z.strictObject({ into });
const Kind = { schema: TermKind };
const Name = { schema: TermName };
const Phrase = { schema: vocabularyCommands.addSynonym.shape.phrase };

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(vocabularyStream));
type Command = CommandsOf<typeof vocabularyStream>;

/** What an organization makes of the vocabulary. What was noted before stays as it was, and counts by what terms are one now. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('vocabulary/terms')
export class VocabularyController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Answers()
  add(@Body({ schema: NewTerm }) { name, ...term }: z.output<typeof NewTerm>, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const made = name ?? termNameOf(term.label);
    if (made === '') throw malformed([{ field: 'name', message: 'Give it a name of lower-case letters, digits and dashes.' }]);
    return this.ask('addTerm', { ...term, name: made }, asked);
  }

  @Put(':kind/:name/label')
  @Answers()
  rename(
    @Param('kind', Kind) kind: TermKind,
    @Param('name', Name) name: string,
    @Body({ schema: Label }) data: z.output<typeof Label>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.ask('renameTerm', { termId: idOf(kind, name), ...data }, asked);
  }

  @Put(':kind/:name/synonyms/:phrase')
  @Answers()
  addSynonym(
    @Param('kind', Kind) kind: TermKind,
    @Param('name', Name) name: string,
    @Param('phrase', Phrase) phrase: string,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.ask('addSynonym', { termId: idOf(kind, name), phrase }, asked);
  }

  @Delete(':kind/:name/synonyms/:phrase')
  @Answers()
  removeSynonym(
    @Param('kind', Kind) kind: TermKind,
    @Param('name', Name) name: string,
    @Param('phrase', Phrase) phrase: string,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.ask('removeSynonym', { termId: idOf(kind, name), phrase }, asked);
  }

  /** From now on what is noted under either counts as the other. */
  @Post(':kind/:name/merger')
  @Answers()
  merge(
    @Param('kind', Kind) kind: TermKind,
    @Param('name', Name) name: string,
    @Body({ schema: Into }) data: z.output<typeof Into>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.ask('mergeTerm', { termId: idOf(kind, name), ...data }, asked);
  }

  @Delete(':kind/:name/merger')
  @Answers()
  separate(@Param('kind', Kind) kind: TermKind, @Param('name', Name) name: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask('separateTerm', { termId: idOf(kind, name) }, asked);
  }

  /** It is neither offered nor looked for any more. */
  @Delete(':kind/:name')
  @Answers()
  retire(@Param('kind', Kind) kind: TermKind, @Param('name', Name) name: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask('retireTerm', { termId: idOf(kind, name) }, asked);
  }

  @Post(':kind/:name/restoration')
  @Answers()
  restore(@Param('kind', Kind) kind: TermKind, @Param('name', Name) name: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask('restoreTerm', { termId: idOf(kind, name) }, asked);
  }

  private ask<Of extends keyof Command>(name: Of, data: Command[Of], asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(vocabulary, asked.organization ?? '', name, data, asked);
  }
}

const idOf = (kind: TermKind, name: string): TermId => `${kind}/${name}`;
