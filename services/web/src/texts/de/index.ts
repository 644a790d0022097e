import type { Texts } from '../en/index.ts';
import { availability } from './availability.ts';
import { booked } from './booked.ts';
import { booking } from './booking.ts';
import { calendars } from './calendars.ts';
import { chatTypes } from './chat-types.ts';
import { chats } from './chats.ts';
import { feedback } from './feedback.ts';
import { home } from './home.ts';
import { hosting } from './hosting.ts';
import { links } from './links.ts';
import { load } from './load.ts';
import { mine } from './mine.ts';
import { ruleFields } from './rule-fields.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { whyNot } from './why-not.ts';
import { work } from './work.ts';

export const de: Texts = {
  availability,
  booked,
  booking,
  calendars,
  chatTypes,
  chats,
  feedback,
  home,
  hosting,
  links,
  load,
  mine,
  ruleFields,
  shell,
  signIn,
  whyNot,
  work,
};
