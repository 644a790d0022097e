import { stream } from '../definition/stream.ts';
import { confidentialityEvents } from './confidentiality.event.ts';

/** Subject: the candidate's id. */
export const confidentialityStream = stream({
  service: 'gateway',
  name: 'confidentiality',
  published: true,
  events: confidentialityEvents,
  commands: {},
  rejections: {},
});
export type ConfidentialityStream = typeof confidentialityStream;
