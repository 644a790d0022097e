import { Instant, type TalkMeasures, type TranscriptAnalysis } from '@candor/contracts';
import { type CommandContext, type EventLog, execute, executeTogether, isRejected, type Job, PersonIsErased } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Conversations } from '../conversation/conversations.ts';
import { OpenedTexts } from '../reading/opened-texts.ts';
import type { TranscriptInBytes } from '../transcript/analysis/analyse-transcript.thread.ts';
import { talk } from '../transcript/talk.decider.ts';
import { talkWithoutWords } from '../transcript/talk-without-words.rule.ts';
import { transcript } from '../transcript/transcript.decider.ts';
import type { KeptTranscript } from '../transcript/transcript.rule.ts';
import { TranscriptFiles } from '../transcript/transcript-files.ts';
import { Transcripts } from '../transcript/transcripts.ts';
import { Vocabularies } from '../vocabulary/vocabularies.ts';
import { soughtTerms } from '../vocabulary/vocabulary.rule.ts';

const AnalyseTranscript = z.object({
  conversationId: z.string(),
  transcriptId: z.string(),
  /** Of the demonstration: when it was kept. */
  demoAt: Instant.optional(),
});
type AnalyseTranscript = z.infer<typeof AnalyseTranscript>;

/** Counts who spoke how much, and looks for what might be worth noting. */
export const analyseTranscript: Job<AnalyseTranscript> = {
  name: 'analyse-transcript',
  queue: 'transcripts',
  data: AnalyseTranscript,
  id: ({ transcriptId }) => transcriptId,
  attempts: 10,
};

interface Told extends JobContext {
  readonly demoAt: Instant | undefined;
}

const thread = new URL('../transcript/analysis/analyse-transcript.thread.js', import.meta.url);

@Injectable()
export class TranscriptAnalyst implements JobHandler<AnalyseTranscript> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly transcripts: Transcripts,
    private readonly conversations: Conversations,
    private readonly files: TranscriptFiles,
    private readonly texts: OpenedTexts,
    private readonly vocabularies: Vocabularies,
  ) {}

  async run({ conversationId, transcriptId, demoAt }: AnalyseTranscript, context: JobContext): Promise<void> {
    const told = { ...context, demoAt };
    const { kept } = await this.transcripts.of(conversationId);
    if (kept?.transcriptId !== transcriptId || kept.status !== 'analysing') return;
    const input = await this.input(conversationId, kept);
    if (!input) return;
    const analysis = await this.compute(input, context);
    if (!analysis) return await this.noteFailed(conversationId, transcriptId, told);
    try {
      await this.files.storeAnalysis(transcriptId, analysis);
    } catch (failure) {
      // somebody withdrew their consent meanwhile
      if (failure instanceof PersonIsErased) return;
      throw failure;
    }
    await this.publish(conversationId, transcriptId, analysis.measures, told);
  }

  /** Undefined: it is gone. */
  private async input(conversationId: string, { transcriptId, labels }: KeptTranscript): Promise<TranscriptInBytes | undefined> {
    const [bytes, { state: conversation }] = await Promise.all([this.files.read(transcriptId), this.conversations.find(conversationId)]);
    if (!bytes || !conversation) return undefined;
    const open = await this.texts.of(labels.map(({ label }) => label));
    const terms = soughtTerms(await this.vocabularies.of(conversation.organizationId));
    return {
      bytes,
      speakers: this.transcripts.speakersOf(conversation),
      labels: labels.flatMap(({ label, personId }) => {
        const text = open(label);
        return text === null ? [] : [{ label: text, personId }];
      }),
      terms,
    };
  }

  /** Undefined: a thread has not got through it. */
  private async compute(input: TranscriptInBytes, context: JobContext): Promise<TranscriptAnalysis | undefined> {
    try {
      return await context.compute<TranscriptAnalysis>(thread, input);
    } catch (failure) {
      if (failure instanceof Error && failure.name === 'ThreadEnded') return undefined;
      throw failure;
    }
  }

  /** In one commit, so that nothing is told of a transcript that was removed meanwhile. */
  private async publish(conversationId: string, transcriptId: string, measures: TalkMeasures, job: Told): Promise<void> {
    const { state: conversation } = await this.conversations.find(conversationId);
    if (!conversation) return;
    const context = contextOf('noteAnalysed', job);
    const about = { ...context, subject: conversationId };
    const counted = talkWithoutWords(conversation, transcriptId, measures);
    await executeTogether(
      this.log,
      { transcript: { decider: transcript, subject: conversationId }, talk: { decider: talk, subject: conversationId } },
      { name: 'noteAnalysed', transcriptId },
      (states) => {
        const noted = transcript.decide.noteAnalysed(states.transcript, { transcriptId }, about);
        if (isRejected(noted) || noted.length === 0) return {};
        const published = talk.decide.publish(states.talk, counted, about);
        return isRejected(published) ? published : { transcript: noted, talk: published };
      },
      context,
    );
  }

  private async noteFailed(conversationId: string, transcriptId: string, job: Told): Promise<void> {
    const data = { transcriptId, why: 'too_complicated' } as const;
    await execute(this.log, transcript, conversationId, 'noteFailed', data, contextOf('noteFailed', job));
  }
}

const contextOf = (name: string, job: Told): CommandContext => ({
  ...jobCommand(analyseTranscript, job, `${analyseTranscript.name} ${job.id} ${name}`),
  ...(job.demoAt === undefined ? {} : { occurredAt: job.demoAt, origin: 'demo' as const }),
});
