import { stream } from '../definition/stream.ts';
import { figuresChoiceCommands } from './figures-choice.commands.ts';
import { figuresChoiceEvents } from './figures-choice.event.ts';

/** Subject: the person's id. */
export const figuresChoiceStream = stream({
  service: 'analytics',
  name: 'figures-choice',
  published: false,
  events: figuresChoiceEvents,
  commands: figuresChoiceCommands,
  rejections: {},
});
export type FiguresChoiceStream = typeof figuresChoiceStream;
