import { hostNoteSubject, ownQuestionSubject, pitchTrialSubject, prepSubject } from '@candor/contracts';
import { type AnyDecider, type Clock, type EventLog, execute } from '@candor/event-sourcing';
import { CLOCK, type Eraser, EVENT_LOG, erasingContext, type HoldsOfPeople } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { hostNote } from '../guide/host-note.decider.ts';
import { pitch } from '../pitch/pitch.decider.ts';
import { pitchTrial } from '../pitch/pitch-trial.decider.ts';
import { ownQuestion } from '../question/own-question.decider.ts';
import { hostNotes } from '../reading/host-notes.projection.ts';
import { ownQuestions } from '../reading/own-questions.projection.ts';
import { pitchTrials } from '../reading/pitch-trials.projection.ts';
import { preps } from '../reading/preps.projection.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { aims, noAims } from './aims.decider.ts';
import { prep } from './prep.decider.ts';

/** What somebody prepared goes with them, also what others count of it; the words are unreadable with their key. */
@Injectable()
export class PrepEraser implements HoldsOfPeople {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly now: StreamsNow,
  ) {}

  readonly erase: Eraser = async ({ person, organization }) => {
    const isMeant = (of: { readonly organizationId: string | null }): boolean =>
      organization === undefined || organization === of.organizationId;
    for (const row of await this.now.every(preps, { personId: person }))
      if (isMeant(row)) await this.ask(prep, prepSubject(row.conversationId, person), 'forget');
    for (const row of await this.now.every(hostNotes, { authorId: person }))
      if (isMeant(row)) await this.ask(hostNote, hostNoteSubject(row.conversationId, person), 'remove');
    if (organization === undefined) await this.eraseCandidate(person);
  };

  private async eraseCandidate(person: string): Promise<void> {
    for (const { questionId } of await this.now.every(ownQuestions, { personId: person }))
      await this.ask(ownQuestion, ownQuestionSubject({ personId: person, questionId }), 'forget');
    for (const { conversationId } of await this.now.every(pitchTrials, { personId: person }))
      await this.ask(pitchTrial, pitchTrialSubject(conversationId, person), 'forget');
    for (const partId of Object.keys((await this.now.of(pitch, person)).state)) await this.ask(pitch, person, 'removePart', { partId });
    if ((await this.now.of(aims, person)).version > 0) await this.ask(aims, person, 'set', noAims);
  }

  /** What is gone already is no obstacle. */
  private async ask(decider: AnyDecider, subject: string, name: string, data: object = {}): Promise<void> {
    await execute(this.log, decider, subject, name, data as never, erasingContext(this.clock));
  }
}
