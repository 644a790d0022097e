import { z } from 'zod';
import { Locale } from '../gateway/person.event.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { CandidatePath } from './aims.event.ts';
import { AnswerForm } from './answer.ts';
import { Industry } from './industry.ts';
import { ConversationSide } from './meeting.event.ts';
import { QuestionBank, QuestionTopic, RefusalGround } from './question-content.ts';

const traits = {
  askedBy: ConversationSide,
  kinds: z.array(ConversationKind).readonly(),
  topic: QuestionTopic,
  answer: AnswerForm,
};
const worded = {
  text: z.string().nullable().describe('`null`: its author was erased'),
  learns: z.string().nullable(),
  labels: z.record(z.string(), z.string()).describe('Of the options of a choice, by option'),
};

/** Languages in which questions are looked at for what must not be asked. */
export const CheckedLanguage = z.enum(['en', 'de', 'fr', 'es', 'pt']);
export type CheckedLanguage = z.infer<typeof CheckedLanguage>;

/** Whether a question may be asked. `doubtful`: a person has to decide. */
export const QuestionVerdict = z
  .discriminatedUnion('verdict', [
    z.object({ verdict: z.literal('fine') }),
    z.object({
      verdict: z.enum(['refused', 'doubtful']),
      concerns: z.array(
        z.object({
          ground: RefusalGround,
          verdict: z.enum(['refused', 'doubtful']),
          language: CheckedLanguage,
          found: z.string().describe('What it was recognised by'),
          reason: z.string(),
          better: z.string().describe('A question that learns what may be learnt'),
        }),
      ),
    }),
  ])
  .meta({ id: 'QuestionVerdict' });
export type QuestionVerdict = z.infer<typeof QuestionVerdict>;

/** A question that everybody begins with. */
export const DefaultQuestionView = z
  .object({
    questionId: z.string(),
    revision: z.number().int(),
    ...traits,
    ...worded,
    paths: z.array(CandidatePath).readonly().describe('For those who come this way; empty: for everybody'),
    industries: z.array(Industry).readonly().describe('For these above all; empty: for all'),
    locale: Locale,
  })
  .meta({ id: 'DefaultQuestion' });
export type DefaultQuestionView = z.infer<typeof DefaultQuestionView>;

const QuestionRevision = z.object({ revision: z.number().int(), ...traits, ...worded });

/** A question of an organization. `inUse` is what is asked, `inDoubt` what waits for somebody to decide. */
export const QuestionView = z
  .object({
    organizationId: z.string(),
    questionId: z.string(),
    inUse: QuestionRevision.nullable(),
    inDoubt: QuestionRevision.extend({ verdict: QuestionVerdict, authorId: z.string() }).nullable(),
    earlier: z.array(QuestionRevision).describe('Revisions that were in use before, the newest first'),
    retired: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'Question' });
export type QuestionView = z.infer<typeof QuestionView>;

/** A candidate's own question, as nobody else sees it. */
export const OwnQuestionView = z
  .object({ questionId: z.string(), ...QuestionRevision.omit({ labels: true }).shape, retired: z.boolean(), version: z.number().int() })
  .meta({ id: 'OwnQuestion' });
export type OwnQuestionView = z.infer<typeof OwnQuestionView>;

/** A question as it stands in a prep pack or a guide. */
export const PreparedQuestionView = z
  .object({
    key: z.string().describe('`<bank>.<question>`'),
    bank: QuestionBank,
    questionId: z.string(),
    revision: z.number().int(),
    topic: QuestionTopic,
    answer: AnswerForm,
    ...worded,
  })
  .meta({ id: 'PreparedQuestion' });
export type PreparedQuestionView = z.infer<typeof PreparedQuestionView>;
