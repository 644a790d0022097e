import { stream } from '../definition/stream.ts';
import { selfEstimateCommands } from './self-estimate.commands.ts';
import { selfEstimateEvents } from './self-estimate.event.ts';

/** Subject: as that of the submission, `<exchange>/<side>`. Nothing before the reveal; shown to nobody but its author. */
export const selfEstimateStream = stream({
  service: 'feedback',
  name: 'self-estimate',
  published: true,
  events: selfEstimateEvents,
  commands: selfEstimateCommands,
  rejections: {},
});
export type SelfEstimateStream = typeof selfEstimateStream;
