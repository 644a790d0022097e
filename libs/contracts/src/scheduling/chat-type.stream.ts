import { stream } from '../definition/stream.ts';
import { chatTypeCommands } from './chat-type.commands.ts';
import { type Assignment, chatTypeEvents } from './chat-type.event.ts';

/** Subject: `<organization>/<chat type>`, both handles that stand in addresses. */
export const chatTypeStream = stream({
  service: 'scheduling',
  name: 'chat-type',
  published: true,
  events: chatTypeEvents,
  commands: chatTypeCommands,
  rejections: {
    unknown_chat_type: 404,
    chat_type_exists: 409,
    /** It takes no bookings and no changes until it is restored. */
    chat_type_archived: 410,
    /** A `group` has an assignment of mode `group`, and nothing else has. */
    group_differs: 422,
    /** Somebody named as a host is no member of the organization. */
    hosts_not_members: 422,
  },
});
export type ChatTypeStream = typeof chatTypeStream;

export interface ChatTypeKey {
  readonly organizationId: string;
  readonly chatTypeId: string;
}

export const chatTypeSubject = ({ organizationId, chatTypeId }: ChatTypeKey): string => `${organizationId}/${chatTypeId}`;

/** Inverse of {@link chatTypeSubject}. */
export function chatTypeOf(subject: string): ChatTypeKey {
  const [organizationId = '', chatTypeId = ''] = subject.split('/');
  return { organizationId, chatTypeId };
}

/** Everybody who may hold a chat, each once, in the order in which they are named. */
export function hostsOf(assignment: Assignment): readonly string[] {
  if (assignment.mode === 'single') return [assignment.host.hostId];
  const hosts = assignment.mode === 'panel' ? assignment.groups.flat() : assignment.hosts;
  return [...new Set(hosts.map(({ hostId }) => hostId))];
}
