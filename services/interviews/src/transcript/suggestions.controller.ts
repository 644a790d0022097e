import {
  AcceptanceAsked,
  observationLimits,
  observationsStream,
  observationsSubject,
  type Suggestion,
  transcriptStream,
} from '@candor/contracts';
import { type CommandContext, type EventLog, executeTogether, reject } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Commands,
  derivedId,
  EVENT_LOG,
  notFound,
  Problem,
  Rejects,
  Returns,
  rejection,
} from '@candor/platform';
import { applyDecorators, Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { conversationLinks } from '../conversation/standing.ts';
import { keyOrganization } from '../observation/notes.ts';
import { observations } from '../observation/observations.decider.ts';
import { type Observer, Observing } from '../observation/observing.ts';
import { transcript } from './transcript.decider.ts';
import { TranscriptFiles } from './transcript-files.ts';
import { Transcripts } from './transcripts.ts';

const Accepted = CommandResult.extend({ observationId: z.string() });
const Answers = (view: z.ZodType = CommandResult): MethodDecorator =>
  applyDecorators(
    Returns(view),
    Rejects(observationsStream, transcriptStream, {
      not_found: 404,
      not_for_you: 403,
      not_analysed: 409,
      conversation_abandoned: 410,
      content_needed: 422,
      not_of_the_other_side: 422,
    }),
  );

/** What a transcript suggests is nothing until a host or the guest makes it an observation of their own. The other side does not see it. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/transcript/suggestions/:suggestionId')
export class SuggestionsController {
  constructor(
    private readonly commands: Commands,
    private readonly observing: Observing,
    private readonly transcripts: Transcripts,
    private readonly files: TranscriptFiles,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** What is not said is as it was suggested. */
  @Post('acceptance')
  @Answers(Accepted)
  async accept(
    @Param('conversationId') id: string,
    @Param('suggestionId') suggestionId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: AcceptanceAsked }) data: AcceptanceAsked,
    @Asked() asked: CommandRequest,
  ): Promise<z.output<typeof Accepted>> {
    const observer = await this.observing.observer(asker, id);
    const { transcriptId, suggestion } = await this.suggested(id, suggestionId, asked);
    const { content, saidBy, ...rest } = data;
    const given = content ?? askedFrom(suggestion);
    const noted = await this.observing.noted(observer, { ...rest, content: given, saidBy: saidBy ?? suggestion.saidBy ?? observer.side });
    const observationId = derivedId('observation', id, asked.commandId);
    const quote = (suggestion.cues[0]?.text ?? suggestion.phrase).slice(0, observationLimits.quoteLength);
    // the words that were suggested are the transcript's: they go with it
    const said = content === undefined && data.said === null ? null : noted.said;
    const author = this.observing.author(observer, asked);
    const command = { ...author, ...noted, said, observationId, transcriptId, suggestionId, quote };
    return { ...(await this.together(observer, 'accept', command, asked)), observationId };
  }

  @Post('rejection')
  @Answers()
  async reject(
    @Param('conversationId') id: string,
    @Param('suggestionId') suggestionId: string,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const observer = await this.observing.observer(asker, id);
    const { transcriptId } = await this.suggested(id, suggestionId, asked);
    return await this.together(observer, 'reject', { ...this.observing.author(observer, asked), transcriptId, suggestionId }, asked);
  }

  /** For those who speak in it: with it goes what they took from it. */
  private async suggested(
    id: string,
    suggestionId: string,
    { actor }: CommandRequest,
  ): Promise<{ readonly transcriptId: string; readonly suggestion: Suggestion }> {
    const { kept } = await this.transcripts.of(id);
    if (!kept) throw rejection(transcriptStream, 'no_transcript', undefined);
    if (!kept.speakerIds.includes(actor.id))
      throw new Problem(403, 'not_for_you', { detail: 'This is for those who speak in the transcript.' });
    const analysis = kept.status === 'analysed' ? await this.files.analysis(kept.transcriptId) : undefined;
    if (!analysis) throw this.transcripts.notAnalysed(kept.status);
    const suggestion = analysis.suggestions.find((one) => one.suggestionId === suggestionId);
    if (!suggestion) throw notFound();
    return { transcriptId: kept.transcriptId, suggestion };
  }

  /** Only while the transcript is kept: what is taken from it meanwhile would outlive it. */
  private async together<Name extends 'accept' | 'reject'>(
    { conversation, side }: Observer,
    name: Name,
    data: Parameters<(typeof observations.decide)[Name]>[1],
    asked: CommandRequest,
  ): Promise<CommandResult> {
    const { conversationId } = conversation;
    const subject = observationsSubject(conversationId, asked.actor.id);
    const context: CommandContext = this.commands.contextOf({ ...asked, organization: keyOrganization(conversation, side) });
    const outcome = await executeTogether(
      this.log,
      { notes: { decider: observations, subject }, transcript: { decider: transcript, subject: conversationId } },
      { name, data },
      (states) => {
        if (states.transcript.kept?.transcriptId !== data.transcriptId) return reject('no_transcript');
        const decision = observations.decide[name](states.notes, data as never, { ...context, subject });
        return 'rejected' in decision ? decision : { notes: decision };
      },
      context,
    );
    if (outcome.accepted) return { stream: outcome.streams.notes.stream, version: outcome.streams.notes.version };
    throw rejection(outcome.rejected === 'no_transcript' ? transcriptStream : observationsStream, outcome.rejected, outcome.detail);
  }
}

/** Throws 422 `content_needed`: what was suggested does not say enough. */
function askedFrom({ content, phrase }: Suggestion): NonNullable<AcceptanceAsked['content']> {
  if (content === null)
    throw new Problem(422, 'content_needed', {
      detail: 'Say more of it: of a skill, whether it was asked for, praised, glossed over or missing.',
    });
  const term = 'termId' in content ? (content.termId ?? phrase) : phrase;
  switch (content.kind) {
    case 'perk':
      return { kind: content.kind, term, advertised: content.advertised };
    case 'challenge':
      return { kind: content.kind, term, area: content.area };
    case 'competitor':
    case 'buzzword':
    case 'topic':
      return { kind: content.kind, term };
    default:
      throw new Error(`nothing suggests ${content.kind}`);
  }
}
