import { type Asker, askers, elsewhere, links, members, ofAcme, ofGlobex, people, type Role } from './askers.ts';

/** What somebody is answered: 401 or 403; 404 as if there were nothing; or neither of them. */
export type Expected = 'refused' | 'hidden' | 'through';

export interface About {
  /** Path parameters that are not those of the world: parameter → its name in the world. */
  readonly of?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  /** A file in place of JSON. */
  readonly file?: { readonly type: string; readonly text: string };
  /** Other statuses that mean that somebody got through, such as 404 when another asker has removed it just before. */
  readonly also?: readonly number[];
  /** Nobody can be answered 2xx here, and why. */
  readonly neverGood?: string;
  /** The answer holds what is not of the asker, and why it may. */
  readonly holdsEverything?: string;
}

export interface Line extends About {
  readonly through: readonly Asker[];
  readonly hidden: readonly Asker[];
}

/** One line for each route, as the OpenAPI document names it at the door; ` # …` tells several cases of a route apart. */
export type Matrix = Readonly<Record<string, Line>>;

const line = (through: readonly Asker[], hidden: readonly Asker[] = [], about: About = {}): Line => ({ ...about, through, hidden });
const but = (all: readonly Asker[], ...not: readonly Asker[]): readonly Asker[] => all.filter((asker) => !not.includes(asker));

/** Whoever asks, signed in or not. */
export const anyone = (about?: About): Line => line(askers, [], about);
/** There is nothing here for anybody. */
export const noOne = (about?: About): Line => line([], askers, about);

/** Members with these roles, each about their own organization: a list, or something that is made. */
export const own = (roles: readonly Role[], about?: About): Line => line([...ofAcme(...roles), ...ofGlobex(...roles)], [], about);
export const ownOrByKey = (roles: readonly Role[], about?: About): Line =>
  line([...ofAcme(...roles), ...ofGlobex(...roles), 'key', 'key elsewhere'], [], about);
/** Members with these roles, about one thing of Acme's. */
export const theirs = (roles: readonly Role[], about?: About): Line => line(ofAcme(...roles), ofGlobex(...roles), about);
/** Members with these roles, where the organization stands in the path. */
export const within = (roles: readonly Role[], about?: About): Line => line(ofAcme(...roles), [], about);
export const withinOrByKey = (roles: readonly Role[], about?: About): Line => line([...ofAcme(...roles), 'key'], [], about);

const signedInAskers: readonly Asker[] = [...members, ...elsewhere, ...people];
/** Each about themself. */
export const signedIn = (about?: About): Line => line(signedInAskers, [], about);
/** One person about something of theirs. */
export const onlyBy = (person: Asker, about?: About): Line => line([person], but(signedInAskers, person), about);
export const memberSide = (about?: About): Line => line(but(signedInAskers, 'candidate', 'other candidate'), [], about);
export const candidateSide = (about?: About): Line => line(['candidate', 'other candidate'], [], about);
/** A candidate about something of theirs that others do not have. */
export const onlyCandidate = (about?: About): Line => line(['candidate'], ['other candidate'], about);

/** Whoever holds a link of this purpose, about what it is for. */
export const byLink = (purpose: LinkPurpose, about?: About): Line =>
  line([`${purpose} link`, ...(purpose === 'sign-in' ? [] : [`other ${purpose} link` as Asker])], [], about);
/** … where the path says what it is about. */
export const byLinkFor = (purpose: Exclude<LinkPurpose, 'sign-in'>, about?: About): Line =>
  line([`${purpose} link`], [`other ${purpose} link`], about);

/** Whoever looks after the installation: no organization and no person is behind such a link. */
export const byOperator = (about?: About): Line => line(['operator link'], [], about);

/** Each about themself, or about what the mailed link of a booking lets its bearer see of themself. */
export const signedInOrByBooking = (about?: About): Line => line(but(ofBooking, 'unproven booking-guest link'), [], about);
/** A member to be, by the link or signed in as the one who was invited. */
export const onlyInvited = (about?: About): Line =>
  line(['member-invitation link'], [...signedInAskers, 'other member-invitation link'], about);
/** Nobody whose browser does not hold a refresh token. */
export const nobodyWithoutCookies = (about: About = {}): Line => line([], [], about);

type LinkPurpose =
  | 'feedback'
  | 'conversation'
  | 'booking-guest'
  | 'booking-host'
  | 'booking-hold'
  | 'invited'
  | 'private-link'
  | 'member-invitation'
  | 'sign-in';

const ofBooking: readonly Asker[] = [
  ...signedInAskers,
  ...links.filter((link) => link.includes('booking-guest') || link.includes('booking-host')),
];
const standings = {
  guest: ['candidate', 'booking-guest link', 'unproven booking-guest link'],
  host: ['interviewer', 'booking-host link'],
  recruiter: ['owner', 'recruiter'],
  colleague: ['colleague'],
} as const satisfies Readonly<Record<string, readonly Asker[]>>;

/** Those who have to do with a booking in these ways; who has to do with it in another is refused, and nobody else learns of it. */
export function standing(ways: readonly (keyof typeof standings)[], about?: About): Line {
  const through = ways.flatMap((way): readonly Asker[] => standings[way]);
  const known: readonly Asker[] = [...standings.guest, ...standings.host, ...standings.recruiter];
  return line(through, but(ofBooking, ...known, ...through), about);
}

/** Each about themself, by signing in or by a link to give feedback. */
export const signedInOrByFeedback = (about?: About): Line => line([...signedInAskers, 'feedback link', 'other feedback link'], [], about);

interface AboutPair extends About {
  /** It is revealed: recruiters read what was written for them, */
  readonly recruitersRead?: boolean;
  /** or are refused, for they know of it. */
  readonly recruitersAreRefused?: boolean;
  /** It is not the one that the link is for. */
  readonly notOfTheLink?: boolean;
}

/** The two who talked, signed in or by link, about what they wrote; nobody else learns that there is anything. */
export function ofPair({ recruitersRead = false, recruitersAreRefused = false, notOfTheLink = false, ...about }: AboutPair = {}): Line {
  const pair: readonly Asker[] = notOfTheLink ? ['candidate', 'interviewer'] : ['candidate', 'interviewer', 'feedback link'];
  const recruiters: readonly Asker[] = ['owner', 'recruiter'];
  const through = recruitersRead ? [...pair, ...recruiters] : pair;
  const known = recruitersAreRefused ? [...through, ...recruiters] : through;
  return line(through, but([...signedInAskers, 'feedback link', 'other feedback link'], ...known), about);
}

/** … with a conversation: what came on a screen is good for its booking alone, and links of outside chats are for those. */
export function inConversation(ways: readonly (keyof typeof standings)[], about?: About): Line {
  const { through, hidden } = standing(ways, about);
  const elsewhere: readonly Asker[] = ['unproven booking-guest link', 'conversation link', 'other conversation link'];
  return line(but(through, ...elsewhere), [...hidden, ...elsewhere], about);
}

export const expectedOf = ({ through, hidden }: Line, asker: Asker): Expected =>
  through.includes(asker) ? 'through' : hidden.includes(asker) ? 'hidden' : 'refused';

export const routeOf = (name: string): { readonly method: string; readonly path: string } => {
  const [method = '', path = ''] = name.split(' ');
  return { method, path };
};
