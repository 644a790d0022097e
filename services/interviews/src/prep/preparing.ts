import {
  type CommandsOf,
  type ConversationSide,
  guideSubject,
  type Locale,
  type PreparedQuestion,
  type PrepStream,
} from '@candor/contracts';
import type { Asker } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { Conversations } from '../conversation/conversations.ts';
import { guide, nothingSet } from '../guide/guide.decider.ts';
import { guideQuestions } from '../guide/guide-questions.rule.ts';
import { preparedOf } from '../question/asked-question.rule.ts';
import { type Banks, KnownQuestions } from '../question/known-questions.ts';
import { missingSkills } from '../reading/missing-skills.projection.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { aims, noAims } from './aims.decider.ts';
import { checklistFor } from './checklist.rule.ts';
import { type MissedSkill, missedSkills } from './missing-skill.rule.ts';
import { proposedQuestions } from './proposed-questions.rule.ts';

/** Somebody who prepares for a conversation, with what they can ask from. */
export interface Preparer {
  readonly conversation: Conversation;
  readonly side: ConversationSide;
  readonly personId: string;
  readonly banks: Banks;
}

type Proposed = CommandsOf<PrepStream>['keep'];
/** What the most often missed skills are worth working on at once. */
const learningGoals = 5;

/** Puts together what somebody could prepare. */
@Injectable()
export class Preparing {
  constructor(
    private readonly conversations: Conversations,
    private readonly now: StreamsNow,
    private readonly known: KnownQuestions,
  ) {}

  /** Throws 404, 403 `not_for_you`. */
  async preparer(asker: Asker, conversationId: string): Promise<Preparer> {
    const { state: conversation, standing: side } = await this.conversations.of(asker, conversationId, 'host', 'guest');
    const personId = asker.actor.id;
    return { conversation, side, personId, banks: await this.known.banks(side, conversation.organizationId, personId) };
  }

  async missed({ side, personId }: Pick<Preparer, 'side' | 'personId'>): Promise<readonly MissedSkill[]> {
    return side === 'guest' ? missedSkills(await this.now.every(missingSkills, { personIds: personId })) : [];
  }

  /** What is proposed now: for guests by their aims, for hosts by what the organization has set. */
  async proposal(preparer: Preparer, locale: Locale): Promise<Proposed> {
    const { conversation, side, personId, banks } = preparer;
    const { conversationId, organizationId, kind } = conversation;
    const of = { conversationId, organizationId, personId, side, kind };
    const askable = this.known.askable(side, locale, banks);
    const minutes = minutesOf(conversation);
    if (side === 'host') {
      const { state: set } =
        organizationId === null ? { state: nothingSet } : await this.now.of(guide, guideSubject({ organizationId, kind }));
      const ofKind = askable.filter(({ kinds }) => kinds.includes(kind));
      const questions = guideQuestions(ofKind, { minutes, ...set }).map(preparedOf);
      return { ...of, ...noAims, goals: set.focusTopics, questions, learningGoals: [], checklist: itemsOf(side, kind, null) };
    }
    const [{ state: aimed }, missed] = await Promise.all([this.now.of(aims, personId), this.missed(preparer)]);
    return {
      ...of,
      ...aimed,
      questions: proposedQuestions(askable, { kind, minutes, ...aimed }).map(preparedOf),
      learningGoals: missed.slice(0, learningGoals).map(({ termId, label }) => ({ termId, words: label })),
      checklist: itemsOf(side, kind, aimed.path),
    };
  }

  /** Questions by their keys: as they stand in what was prepared, or as they are worded now. Those that there are not are told apart. */
  arranged(
    { side, banks }: Preparer,
    before: readonly PreparedQuestion[],
    keys: readonly string[],
  ): { readonly questions: readonly PreparedQuestion[]; readonly unknown: readonly string[] } {
    const askable = new Map(this.known.askable(side, 'en', banks).map((question) => [preparedOf(question).key, preparedOf(question)]));
    const known = new Map<string, PreparedQuestion>([...askable, ...before.map((question) => [question.key, question] as const)]);
    return { questions: keys.flatMap((key) => known.get(key) ?? []), unknown: keys.filter((key) => !known.has(key)) };
  }
}

const itemsOf = (...of: Parameters<typeof checklistFor>): readonly string[] => checklistFor(...of).map(({ itemId }) => itemId);

const minutesOf = ({ start, end }: Pick<Conversation, 'start' | 'end'>): number =>
  Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
