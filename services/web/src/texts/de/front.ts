import type { FrontTexts } from '../en/front.ts';
import { booked } from './booked.ts';
import { booking } from './booking.ts';
import { home } from './home.ts';
import { hosting } from './hosting.ts';
import { leaving } from './leaving.ts';
import { links } from './links.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { team } from './team.ts';

export const front: FrontTexts = { booked, booking, home, hosting, leaving, links, shell, signIn, team };
