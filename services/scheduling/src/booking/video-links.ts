import { linkFromTemplate } from '../calendar/meeting-texts.rule.ts';

/** Where video chats are held. */
export interface VideoLinks {
  /**
   * The address of a meeting, made from what the chat type says. The same meeting has the same address whenever it is asked
   * for, since a decision may be made again; so a service that has to be told of meetings is told by what follows from events.
   */
  linkFor(template: string, meetingId: string): string;
}

export const VIDEO_LINKS = Symbol('VIDEO_LINKS');

/** `{booking}` in the template becomes the id: enough for every service that opens a room for whoever comes to its address. */
export const linkTemplates: VideoLinks = { linkFor: linkFromTemplate };
