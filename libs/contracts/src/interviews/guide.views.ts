import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { EmployerPartView } from './employer-pitch.views.ts';
import { PreparedQuestionView } from './question.views.ts';
import { QuestionTopic } from './question-content.ts';

/** What an organization has set for conversations of a kind; with nothing set, everything is empty. */
export const GuideSettingsView = z
  .object({
    organizationId: z.string(),
    kind: ConversationKind,
    focusTopics: z.array(QuestionTopic),
    questionKeys: z.array(z.string()),
    opening: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'GuideSettings' });
export type GuideSettingsView = z.infer<typeof GuideSettingsView>;

export const GuideStep = z.enum(['introduce', 'set-expectations', 'explore', 'their-questions', 'next-steps']);
export type GuideStep = z.infer<typeof GuideStep>;

/** A stretch of the conversation: when it begins, how long it takes, and how much of it the guest should speak. */
export const GuideSectionView = z.object({
  /** As the agenda of the conversation calls it. */
  sectionId: z.string(),
  step: GuideStep,
  title: z.string(),
  fromMinute: z.number().int().describe('After the start'),
  minutes: z.number().int(),
  guestTalkShare: z.number().describe('Of what is spoken, from 0 to 1'),
  prompts: z.array(z.string()),
  questions: z.array(PreparedQuestionView),
});
export type GuideSectionView = z.infer<typeof GuideSectionView>;

/** What hosts get in conversations of a kind and length, where they arrange nothing themselves. */
export const GuideOutlineView = z
  .object({ kind: ConversationKind, minutes: z.number().int(), guestTalkShare: z.number(), sections: z.array(GuideSectionView) })
  .meta({ id: 'GuideOutline' });
export type GuideOutlineView = z.infer<typeof GuideOutlineView>;

const Note = z.object({
  conversationId: z.string(),
  authorId: z.string(),
  author: z.string().nullable(),
  text: z.string().nullable(),
  writtenAt: Instant,
});

/** A conversation's guide for those who hold it. */
export const GuideView = z
  .object({
    conversationId: z.string(),
    kind: ConversationKind,
    minutes: z.number().int(),
    guestTalkShare: z.number(),
    focusTopics: z.array(QuestionTopic),
    opening: z.string().nullable(),
    sections: z.array(GuideSectionView),
    /** What we have to offer. */
    pitch: z.array(EmployerPartView),
    /** From earlier chats with this guest, where their authors share them. */
    notes: z.array(Note),
    neverAsk: z.array(z.string()).describe('What is nobody’s business, in a sentence each'),
  })
  .meta({ id: 'Guide' });
export type GuideView = z.infer<typeof GuideView>;

/** One's own note about the guest of a conversation; `null`: none. */
export const HostNoteView = z
  .object({ conversationId: z.string(), text: z.string().nullable(), shared: z.boolean(), version: z.number().int() })
  .meta({ id: 'HostNote' });
export type HostNoteView = z.infer<typeof HostNoteView>;
