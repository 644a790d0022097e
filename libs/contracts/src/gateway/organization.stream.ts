import { stream } from '../definition/stream.ts';
import { organizationEvents } from './organization.event.ts';

/** Subject: the organization's id, which is the handle in its addresses, such as `acme`. */
export const organizationStream = stream({
  service: 'gateway',
  name: 'organization',
  published: true,
  events: organizationEvents,
  commands: {},
  rejections: {},
});
export type OrganizationStream = typeof organizationStream;
