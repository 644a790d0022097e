import type { Texts } from '../en/index.ts';
import { booked } from './booked.ts';
import { booking } from './booking.ts';
import { feedback } from './feedback.ts';
import { home } from './home.ts';
import { links } from './links.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';

export const de: Texts = { booked, booking, feedback, home, links, shell, signIn };
