import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { CandidatePath } from './aims.event.ts';
import { AnswerGiven } from './answer.ts';
import { EmployerPartView } from './employer-pitch.views.ts';
import { Industry } from './industry.ts';
import { ConversationSide } from './meeting.event.ts';
import { CoveredHow } from './prep.event.ts';
import { PreparedQuestionView } from './question.views.ts';
import { QuestionTopic } from './question-content.ts';

const LearningGoal = z.object({
  termId: z.string().nullable(),
  label: z.string().nullable(),
  /** In how many conversations it was missing. */
  missedIn: z.number().int(),
});

const ChecklistItem = z.object({
  itemId: z.string(),
  when: z.enum(['days-before', 'day-before', 'just-before', 'after']),
  text: z.string(),
  done: z.boolean(),
});

const Coverage = z.object({ how: CoveredHow, given: AnswerGiven.nullable(), words: z.string().nullable() });

/** What one prepares for a conversation, and what became of it. */
export const PrepView = z
  .object({
    conversationId: z.string(),
    side: ConversationSide,
    kind: ConversationKind,
    start: Instant,
    /** Whether it stays as it is. Otherwise it is what is proposed now. */
    kept: z.boolean(),
    path: CandidatePath.nullable(),
    industry: Industry.nullable(),
    goals: z.array(QuestionTopic).readonly(),
    questions: z.array(PreparedQuestionView.extend({ coverage: Coverage.nullable() })),
    learningGoals: z.array(LearningGoal),
    checklist: z.array(ChecklistItem),
    /** Of guests: the employer, as it presents itself, what to look up, and what one has noted. */
    brief: z
      .object({
        employer: z.string().nullable(),
        pitch: z.array(EmployerPartView),
        lookUp: z.array(z.string()),
        notes: z.string().nullable(),
      })
      .nullable(),
    covered: z.object({
      of: z.number().int(),
      answered: z.number().int(),
      partly: z.number().int(),
      open: z.number().int(),
      notAsked: z.number().int(),
    }),
    version: z.number().int(),
  })
  .meta({ id: 'Prep' });
export type PrepView = z.infer<typeof PrepView>;
