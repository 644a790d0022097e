import { stream } from '../definition/stream.ts';
import { employerPitchCommands } from './employer-pitch.commands.ts';
import { employerPitchEvents } from './employer-pitch.event.ts';

/** Subject: the organization's id. */
export const employerPitchStream = stream({
  service: 'interviews',
  name: 'employer-pitch',
  published: true,
  events: employerPitchEvents,
  commands: employerPitchCommands,
  rejections: { unknown_part: 404, too_many_parts: 422 },
});
export type EmployerPitchStream = typeof employerPitchStream;
