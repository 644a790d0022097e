import { booked } from './booked.ts';
import { booking } from './booking.ts';
import { home } from './home.ts';
import { hosting } from './hosting.ts';
import { leaving } from './leaving.ts';
import { links } from './links.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { team } from './team.ts';

/** What pages say that are opened by a link, without signing in: little, for it is fetched before anything is shown. */
export const front = { booked, booking, home, hosting, leaving, links, shell, signIn, team };
export type FrontTexts = typeof front;
