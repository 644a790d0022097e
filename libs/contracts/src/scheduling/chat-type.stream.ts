import { stream } from '../definition/stream.ts';
import { chatTypeEvents } from './chat-type.event.ts';

/** Subject: `<organization>/<chat type>`, both handles that stand in addresses. */
export const chatTypeStream = stream({
  service: 'scheduling',
  name: 'chat-type',
  published: true,
  events: chatTypeEvents,
  commands: {},
  rejections: {},
});
export type ChatTypeStream = typeof chatTypeStream;

export interface ChatTypeKey {
  readonly organizationId: string;
  readonly chatTypeId: string;
}

export const chatTypeSubject = ({ organizationId, chatTypeId }: ChatTypeKey): string => `${organizationId}/${chatTypeId}`;
