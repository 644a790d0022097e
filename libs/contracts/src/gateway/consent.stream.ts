import { stream } from '../definition/stream.ts';
import { consentCommands } from './consent.commands.ts';
import { consentEvents } from './consent.event.ts';

/** Subject: the person's id. */
export const consentStream = stream({
  service: 'gateway',
  name: 'consent',
  published: true,
  events: consentEvents,
  commands: consentCommands,
  rejections: {
    /** The wording has changed since it was shown: show the new one. */
    wording_outdated: 409,
    unknown_wording: 404,
    /** This purpose needs an organization, or one thing that it is about; or must not name them. */
    scope_not_fitting: 422,
    too_many_consents: 422,
  },
});
export type ConsentStream = typeof consentStream;
