import { afterwards } from './afterwards.ts';
import { booked } from './booked.ts';
import { booking } from './booking.ts';
import { chats } from './chats.ts';
import { feedback } from './feedback.ts';
import { home } from './home.ts';
import { hosting } from './hosting.ts';
import { links } from './links.ts';
import { market } from './market.ts';
import { mine } from './mine.ts';
import { noting } from './noting.ts';
import { offers } from './offers.ts';
import { pitch } from './pitch.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { work } from './work.ts';

/** All that the app says, in English: another language says the same under the same names. */
export const en = {
  afterwards,
  booked,
  booking,
  chats,
  feedback,
  home,
  hosting,
  links,
  market,
  mine,
  noting,
  offers,
  pitch,
  shell,
  signIn,
  work,
};
export type Texts = typeof en;
