import { slugOf } from '../api/slug.ts';
import type { Answer } from '../api/types.ts';

export type ChatType = Answer<'/api/scheduling/chat-types/{chatTypeId}', 'get'>;
export type Description = ChatType['description'];
export type Assignment = ChatType['assignment'];
export type Rules = ChatType['rules'];
export type Mode = Assignment['mode'];
export type Host = Extract<Assignment, { mode: 'single' }>['host'];
export type RoleFamily = NonNullable<Description['roleFamily']>;

export const kinds = ['exploratory', 'fit', 'screening', 'assessment', 'group'] as const satisfies readonly Description['kind'][];
export const places = ['video', 'phone', 'place'] as const;
export const lengths = [15, 20, 30, 40, 45, 60, 90] as const;

/** A room of its own for each booking, in a service that asks nobody for an account. */
export const usualRoom = 'https://meet.jit.si/candor-{booking}';

/** What is usual: half an hour of which each side can make something, not sooner than in four hours. */
export const usual = (room: string): { readonly description: Description; readonly rules: Rules } => ({
  description: {
    name: '',
    description: '',
    kind: 'exploratory',
    location: { kind: 'video', linkTemplate: room },
    client: null,
    listed: true,
    roleFamily: null,
  },
  rules: {
    durations: [30],
    intervalMinutes: null,
    buffers: null,
    noticeMinutes: 240,
    horizon: null,
    caps: { perDay: null, perWeek: null, perMonth: null },
    approval: false,
    holdMinutes: 10,
    changes: { noticeMinutes: 120, mostChanges: 3 },
    reminders: [1_440, 60],
  },
});

/** Where an organization holds its video chats by now: as the newest of its chat types says, or else where is usual. */
export const roomOf = (chatTypes: readonly ChatType[]): string =>
  chatTypes.flatMap(({ description: { location } }) => (location.kind === 'video' ? [location.linkTemplate] : [])).at(-1) ?? usualRoom;

/** Stands in addresses: of a name, what may stand there; `taken`: what does already. */
export function addressFor(name: string, taken: readonly string[]): string {
  const letters = slugOf(name, 34);
  const base = letters.length < 2 ? `chat${letters === '' ? '' : `-${letters}`}` : letters;
  for (let count = 1; ; count += 1) {
    const address = count === 1 ? base : `${base}-${count}`;
    if (!taken.includes(address) && address !== newOne) return address;
  }
}

/** The page on which one is made stands where a chat type of that name would. */
export const newOne = 'new';

export const isAddress = (text: string): boolean => /^[a-z0-9][a-z0-9-]{1,39}$/.test(text) && text !== newOne;

/** Where anybody books it. */
export const publicAddress = (origin: string, { organizationId, chatTypeId }: Pick<ChatType, 'organizationId' | 'chatTypeId'>): string =>
  `${origin}/book/${organizationId}/${chatTypeId}`;

/** With a length, or without it. At least one stays; the first one stays first, as it is what is offered first. */
export function withLength(durations: readonly number[], minutes: number, isOffered: boolean): number[] {
  if (!isOffered) return durations.length === 1 ? [...durations] : durations.filter((one) => one !== minutes);
  if (durations.includes(minutes)) return [...durations];
  const [first = minutes, ...others] = durations;
  return [first, ...[...others, minutes].toSorted((a, b) => a - b)];
}
