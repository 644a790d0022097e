import {
  Locale,
  TranscriptAnalysisView,
  TranscriptView,
  transcriptConsentVersion,
  transcriptConsentWording,
  transcriptStream,
} from '@candor/contracts';
import { Access, AskedBy, type Asker, Rejects, Returns, ReturnsText, rejection } from '@candor/platform';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { Conversations } from '../conversation/conversations.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { NotesOfPeople } from '../observation/notes.ts';
import { decisionKey } from '../observation/observation.rule.ts';
import { AnalysisProgress } from '../transcript/analysis-progress.ts';
import { SpeakerNames } from '../transcript/speaker-names.ts';
import type { KeptTranscript } from '../transcript/transcript.rule.ts';
import { TranscriptFiles } from '../transcript/transcript-files.ts';
import { Transcripts } from '../transcript/transcripts.ts';

const Wanted = z.object({ locale: Locale.default('en').describe('Of the wording') });
const belongs = { not_found: 404 } as const;

/** What is kept of a conversation in writing. Asked of the log, not of rows: a consent withdrawn counts at once. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/transcript')
export class TranscriptsQueries {
  constructor(
    private readonly conversations: Conversations,
    private readonly transcripts: Transcripts,
    private readonly files: TranscriptFiles,
    private readonly names: SpeakerNames,
    private readonly notes: NotesOfPeople,
    private readonly progress: AnalysisProgress,
  ) {}

  /** Whether one can be kept, and how far its analysis is. */
  @Get()
  @Returns(TranscriptView)
  @Rejects(belongs)
  async one(
    @Param('conversationId') conversationId: string,
    @AskedBy() asker: Asker,
    @Query({ schema: Wanted }) { locale }: z.output<typeof Wanted>,
  ): Promise<TranscriptView> {
    const { state } = await this.conversations.of(asker, conversationId, 'host', 'guest', 'recruiter');
    const { consentedIds, kept, version } = await this.transcripts.of(conversationId);
    const wordingVersion = transcriptConsentVersion();
    return {
      conversationId,
      wording: transcriptConsentWording(wordingVersion, locale, await this.names.organization(state)) ?? '',
      wordingVersion,
      locale,
      speakers: this.transcripts.speakersOf(state).map((speaker) => ({ ...speaker, consented: consentedIds.includes(speaker.personId) })),
      transcript: kept && {
        transcriptId: kept.transcriptId,
        format: kept.format,
        storedBy: kept.storedBy,
        storedAt: kept.storedAt,
        status: kept.status,
        done: kept.status === 'analysing' ? await this.progress.of(kept.transcriptId) : 1,
      },
      version,
    };
  }

  /** The file as it was uploaded. */
  @Get('text')
  @ReturnsText('text/plain')
  @Rejects(transcriptStream, belongs)
  async text(@Param('conversationId') conversationId: string, @AskedBy() asker: Asker): Promise<StreamableFile> {
    const { transcriptId } = await this.kept(asker, conversationId);
    const file = await this.files.stream(transcriptId);
    if (!file) throw rejection(transcriptStream, 'no_transcript', undefined);
    return new StreamableFile(file.content, { type: 'text/plain; charset=utf-8', length: file.size });
  }

  /** What was measured and found in it, with what oneself decided about suggestions. */
  @Get('analysis')
  @Returns(TranscriptAnalysisView)
  @Rejects(transcriptStream, { ...belongs, not_analysed: 409 })
  async analysis(@Param('conversationId') conversationId: string, @AskedBy() asker: Asker): Promise<TranscriptAnalysisView> {
    const { transcriptId, status } = await this.kept(asker, conversationId);
    const found = status === 'analysed' ? await this.files.analysis(transcriptId) : undefined;
    if (!found) throw this.transcripts.notAnalysed(status);
    const { decided } = await this.notes.of(conversationId, asker.actor.id);
    return {
      ...found,
      suggestions: found.suggestions.map((suggestion) => {
        const observationId = decided[decisionKey(transcriptId, suggestion.suggestionId)];
        const decision = observationId === undefined ? 'open' : observationId === null ? 'rejected' : 'accepted';
        return { ...suggestion, decision, observationId: observationId ?? null };
      }),
    };
  }

  private async kept(asker: Asker, conversationId: string): Promise<KeptTranscript> {
    await this.conversations.of(asker, conversationId, 'host', 'guest', 'recruiter');
    const { kept } = await this.transcripts.of(conversationId);
    if (!kept) throw rejection(transcriptStream, 'no_transcript', undefined);
    return kept;
  }
}
