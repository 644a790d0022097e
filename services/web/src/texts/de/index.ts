import type { Texts } from '../en/index.ts';
import { booked } from './booked.ts';
import { booking } from './booking.ts';
import { chats } from './chats.ts';
import { exports } from './exports.ts';
import { feedback } from './feedback.ts';
import { home } from './home.ts';
import { hosting } from './hosting.ts';
import { links } from './links.ts';
import { mine } from './mine.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { signalNames } from './signal-names.ts';
import { signals } from './signals.ts';
import { work } from './work.ts';

export const de: Texts = {
  booked,
  booking,
  chats,
  exports,
  feedback,
  home,
  hosting,
  links,
  mine,
  shell,
  signIn,
  signalNames,
  signals,
  work,
};
