import { stream } from '../definition/stream.ts';
import { nudgeChoiceCommands } from './nudge-choice.commands.ts';
import { nudgeChoiceEvents } from './nudge-choice.event.ts';

/** Subject: the person's id. */
export const nudgeChoiceStream = stream({
  service: 'feedback',
  name: 'nudge-choice',
  published: false,
  events: nudgeChoiceEvents,
  commands: nudgeChoiceCommands,
  rejections: {},
});
export type NudgeChoiceStream = typeof nudgeChoiceStream;
