import { streamId, transcriptStream } from '@candor/contracts';
import { type EventLog, versionedStateOf } from '@candor/event-sourcing';
import { type CommandResult, EVENT_LOG, Problem } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Conversation } from '../conversation/conversation.rule.ts';
import type { Speaker } from './analysis/utterance.rule.ts';
import { transcript } from './transcript.decider.ts';
import type { KeptTranscript, TranscriptState } from './transcript.rule.ts';

/** Transcripts as they are at this moment: a consent that is withdrawn counts at once. */
@Injectable()
export class Transcripts {
  constructor(@Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'readStream'>) {}

  async of(conversationId: string): Promise<TranscriptState & { readonly version: number }> {
    const { state, version } = await versionedStateOf(this.log, transcript, conversationId);
    return { ...state, version };
  }

  /** What a command did that was carried out before. */
  async earlier(conversationId: string, commandId: string): Promise<CommandResult | undefined> {
    const stream = streamId(transcriptStream, conversationId);
    const { commits } = await this.log.readStream(stream);
    const done = commits.find((commit) => commit.commitId === commandId);
    return done && { stream, version: done.to };
  }

  /** Everybody who speaks in a conversation. */
  speakersOf({ hostIds, guestId }: Conversation): readonly Speaker[] {
    return [...hostIds.map((personId): Speaker => ({ personId, side: 'host' })), { personId: guestId, side: 'guest' }];
  }

  /** Why there is no analysis to look at. */
  notAnalysed(status: KeptTranscript['status']): Problem {
    const detail =
      status === 'failed' ? 'This transcript could not be analysed.' : 'This transcript is still being analysed. Ask again in a moment.';
    return new Problem(409, 'not_analysed', { detail, facts: { status } });
  }
}
