import { stream } from '../definition/stream.ts';
import { outreachChoiceCommands } from './outreach-choice.commands.ts';
import { outreachChoiceEvents } from './outreach-choice.event.ts';

/** Subject: the candidate's id. */
export const outreachChoiceStream = stream({
  service: 'scheduling',
  name: 'outreach-choice',
  published: false,
  events: outreachChoiceEvents,
  commands: outreachChoiceCommands,
  rejections: {},
});
export type OutreachChoiceStream = typeof outreachChoiceStream;
