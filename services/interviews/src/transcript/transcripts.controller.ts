import { Locale, transcriptConsentVersion, transcriptConsentWording, transcriptStream } from '@candor/contracts';
import { type Clock, instant, type JobQueue, PersonIsErased } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  CLOCK,
  type CommandRequest,
  CommandResult,
  Commands,
  derivedId,
  JOB_QUEUE,
  openUpload,
  Problem,
  Rejects,
  Returns,
  realTime,
  rejection,
  Uploads,
} from '@candor/platform';
import { Body, Controller, Delete, Inject, Param, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { Conversations } from '../conversation/conversations.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { dropUnkeptTranscript, uploadsTake } from '../jobs/drop-unkept-transcript.job.ts';
import { assertBegun } from '../observation/observing.ts';
import type { SpeakerLabel } from './analysis/utterance.rule.ts';
import { TranscriptScan } from './scanned-transcript.ts';
import { explained } from './speaker-names.rule.ts';
import { SpeakerNames } from './speaker-names.ts';
import { transcript } from './transcript.decider.ts';
import { missingConsents } from './transcript.rule.ts';
import { TranscriptFiles } from './transcript-files.ts';
import { Transcripts } from './transcripts.ts';

const Consent = z.strictObject({ version: z.number().int().positive().describe('Of the wording that was shown'), locale: Locale });
const speaker = z.string().min(3).max(260);
const Speakers = z.object({
  speaker: z
    .union([speaker, z.array(speaker).max(40)])
    .default([])
    .transform((given) => [given].flat())
    .describe('`<name in the file>=<person>`, or `<name>=-` for what is no name; names, first names and roles are known'),
});
const types = ['text/vtt', 'application/x-subrip', 'text/plain'] as const;
const belongs = { not_found: 404, not_for_you: 403 } as const;

/** A conversation in writing: by those who belong to it, and only while everybody agrees who speaks. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/transcript')
export class TranscriptsController {
  constructor(
    private readonly commands: Commands,
    private readonly conversations: Conversations,
    private readonly transcripts: Transcripts,
    private readonly files: TranscriptFiles,
    private readonly names: SpeakerNames,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
  ) {}

  /** To this one conversation being kept in writing, in the words of `GET transcript`. */
  @Put('consent')
  @Returns(CommandResult)
  @Rejects(transcriptStream, { ...belongs, wording_outdated: 409 })
  async agree(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: Consent }) { version, locale }: z.output<typeof Consent>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { state } = await this.conversations.of(asker, id, 'host', 'guest');
    const wording = transcriptConsentWording(version, locale, await this.names.organization(state));
    if (wording === undefined || version !== transcriptConsentVersion())
      throw new Problem(409, 'wording_outdated', { detail: 'The wording has changed since it was shown: show the new one.' });
    const { organizationId } = state;
    const data = { conversationId: id, organizationId, personId: asked.actor.id, version, locale, wording };
    return await this.commands.execute(transcript, id, 'giveConsent', data, asked);
  }

  /** At once nobody can read it any more, nor what was taken from it. */
  @Delete('consent')
  @Returns(CommandResult)
  @Rejects(transcriptStream, belongs)
  async withdraw(@Param('conversationId') id: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    await this.conversations.of(asker, id, 'host', 'guest');
    return await this.commands.execute(transcript, id, 'withdrawConsent', { personId: asked.actor.id, why: 'consent-withdrawn' }, asked);
  }

  /** WebVTT, SubRip, or lines of "Name: text", in UTF-8. Nothing of it is kept unless everybody agreed who speaks. */
  @Put()
  @Uploads(...types)
  @Returns(CommandResult)
  @Rejects(transcriptStream, {
    ...belongs,
    not_begun: 409,
    conversation_abandoned: 410,
    too_large: 413,
    unsupported_media_type: 415,
    group_not_transcribed: 422,
    not_utf8: 422,
    nothing_said: 422,
    unknown_speakers: 422,
  })
  async store(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Query({ schema: Speakers }) { speaker: given }: z.output<typeof Speakers>,
    @Body() body: unknown,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const upload = openUpload(body, types);
    try {
      const { state } = await this.conversations.of(asker, id, 'host', 'guest', 'recruiter');
      const earlier = await this.transcripts.earlier(id, asked.commandId);
      if (earlier) return earlier;
      await this.assertAllowed(state);
      const scan = new TranscriptScan(this.explained(given, state), await this.names.meant(asker, state));
      const transcriptId = `transcript-${derivedId('transcript', id, asked.commandId)}`;
      const at = instant(Date.parse(realTime(this.clock)) + uploadsTake);
      await this.jobs.enqueue({ job: dropUnkeptTranscript, data: { conversationId: id, transcriptId }, at });
      await this.files.store(transcriptId, upload.type, scan.through(upload.content));
      return await this.keep(state, transcriptId, scan, asked);
    } catch (failure) {
      // of this very request, which was carried out long ago
      if (failure instanceof PersonIsErased) throw rejection(transcriptStream, 'no_transcript', undefined);
      throw failure;
    } finally {
      upload.discard();
    }
  }

  /** With everything that was taken from it. */
  @Delete()
  @Returns(CommandResult)
  @Rejects(transcriptStream, belongs)
  async remove(@Param('conversationId') id: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    await this.conversations.of(asker, id, 'host', 'guest', 'recruiter');
    return await this.commands.execute(transcript, id, 'remove', { why: 'wanted' }, asked);
  }

  /** Before anything of the file is read. */
  private async assertAllowed(conversation: Conversation): Promise<void> {
    assertBegun(conversation, this.clock.now());
    if (conversation.sessionId !== null)
      throw new Problem(422, 'group_not_transcribed', {
        detail: 'Guests of a group are not shown to each other, so what they say together is not kept.',
      });
    const state = await this.transcripts.of(conversation.conversationId);
    const missing = missingConsents(
      state,
      this.transcripts.speakersOf(conversation).map(({ personId }) => personId),
    );
    if (missing.length > 0) throw rejection(transcriptStream, 'consent_missing', { missing });
    if (state.kept) throw rejection(transcriptStream, 'transcript_exists', undefined);
  }

  private explained(given: readonly string[], conversation: Conversation): readonly SpeakerLabel[] {
    const ids = this.transcripts.speakersOf(conversation).map(({ personId }) => personId);
    return given.map((text) => {
      const label = explained(text);
      if (label && (label.personId === null || ids.includes(label.personId))) return label;
      throw new Problem(422, 'unknown_speakers', {
        detail: 'Name people of this conversation, as in ?speaker=Ana=<person>.',
        facts: { speakers: [text] },
      });
    });
  }

  private async keep(
    conversation: Conversation,
    transcriptId: string,
    scan: TranscriptScan,
    asked: CommandRequest,
  ): Promise<CommandResult> {
    const { conversationId, organizationId } = conversation;
    const speakerIds = this.transcripts.speakersOf(conversation).map(({ personId }) => personId);
    const data = { conversationId, organizationId, transcriptId, storedBy: asked.actor.id, speakerIds, ...scan.result() };
    try {
      return await this.commands.execute(transcript, conversationId, 'store', data, { ...asked, organization: undefined });
    } catch (failure) {
      await this.files.remove(transcriptId);
      throw failure;
    }
  }
}
