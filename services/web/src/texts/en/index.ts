import { booked } from './booked.ts';
import { booking } from './booking.ts';
import { feedback } from './feedback.ts';
import { home } from './home.ts';
import { links } from './links.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';

/** All that the app says, in English: another language says the same under the same names. */
export const en = { booked, booking, feedback, home, links, shell, signIn };
export type Texts = typeof en;
