import { stream } from '../definition/stream.ts';
import { privateLinkCommands } from './private-link.commands.ts';
import { privateLinkEvents } from './private-link.event.ts';

/** Subject: the link's id. */
export const privateLinkStream = stream({
  service: 'scheduling',
  name: 'private-link',
  published: false,
  events: privateLinkEvents,
  commands: privateLinkCommands,
  rejections: {
    unknown_link: 404,
    link_exists: 409,
    link_used: 409,
    link_expired: 410,
    link_revoked: 410,
  },
});
export type PrivateLinkStream = typeof privateLinkStream;
