import { stream } from '../definition/stream.ts';
import { feedbackPolicyCommands } from './feedback-policy.commands.ts';
import { feedbackPolicyEvents } from './feedback-policy.event.ts';

/** Subject: the organization's id. */
export const feedbackPolicyStream = stream({
  service: 'feedback',
  name: 'policy',
  published: false,
  events: feedbackPolicyEvents,
  commands: feedbackPolicyCommands,
  rejections: {},
});
export type FeedbackPolicyStream = typeof feedbackPolicyStream;
