import { stream } from '../definition/stream.ts';
import { availabilityCommands } from './availability.commands.ts';
import { availabilityEvents } from './availability.event.ts';

/** When a member of an organization can be met. One stream per host, and a host is one person in one organization. */
export const availabilityStream = stream({
  service: 'scheduling',
  name: 'availability',
  published: true,
  events: availabilityEvents,
  commands: availabilityCommands,
  rejections: {
    /** Nothing can be set before there is a schedule. */
    no_schedule: 409,
    unknown_schedule: 404,
    schedule_exists: 409,
    schedule_archived: 410,
    schedule_is_default: 409,
    name_taken: 409,
    too_many_schedules: 422,
    too_many_overrides: 422,
    too_many_travels: 422,
    overlapping_travel: 409,
  },
});
export type AvailabilityStream = typeof availabilityStream;

/** Who offers the hours. The same person in two organizations is two hosts, and neither organization sees the other's. */
export interface Host {
  readonly organizationId: string;
  readonly hostId: string;
}

/** The subject of a host's stream, and the key of a host's row in every service. */
export const hostSubject = ({ organizationId, hostId }: Host): string => `${organizationId}/${hostId}`;

/** Inverse of {@link hostSubject}. */
export function hostOf(subject: string): Host {
  const [organizationId = '', hostId = ''] = subject.split('/');
  return { organizationId, hostId };
}
