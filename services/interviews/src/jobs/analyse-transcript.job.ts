import { Instant, type TranscriptAnalysis } from '@candor/contracts';
import { type EventLog, execute, type Job, PersonIsErased } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Conversations } from '../conversation/conversations.ts';
import { OpenedTexts } from '../reading/opened-texts.ts';
import type { TranscriptInBytes } from '../transcript/analysis/analyse-transcript.thread.ts';
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
    if (!analysis) return await this.note(conversationId, 'noteFailed', { transcriptId, why: 'too_complicated' }, told);
    try {
      await this.files.storeAnalysis(transcriptId, analysis);
    } catch (failure) {
      // somebody withdrew their consent meanwhile
      if (failure instanceof PersonIsErased) return;
      throw failure;
    }
    await this.note(conversationId, 'noteAnalysed', { transcriptId }, told);
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

  private async note<Name extends 'noteAnalysed' | 'noteFailed'>(
    conversationId: string,
    name: Name,
    data: Parameters<(typeof transcript.decide)[Name]>[1],
    { id, clock, correlation = id, trace, demoAt }: Told,
  ): Promise<void> {
    await execute(this.log, transcript, conversationId, name, data as never, {
      commandId: `${analyseTranscript.name} ${id} ${name}`,
      now: clock.now(),
      actor: { kind: 'system', id: analyseTranscript.name },
      correlation,
      causation: id,
      trace,
      ...(demoAt === undefined ? {} : { occurredAt: demoAt, origin: 'demo' as const }),
    });
  }
}
