import { stream } from '../definition/stream.ts';
import { personEvents } from './person.event.ts';

/** Subject: the person's id. */
export const personStream = stream({
  service: 'gateway',
  name: 'person',
  published: true,
  events: personEvents,
  commands: {},
  rejections: {},
});
export type PersonStream = typeof personStream;
