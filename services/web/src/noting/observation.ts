import type { Answer, Sent } from '../api/types.ts';

type Path = '/api/interviews/conversations/{conversationId}/observations';
export type Asked = Sent<Path, 'post'>;
export type Observation = Answer<Path, 'get'>['items'][number];
export type Content = Asked['content'];
export type Kind = Content['kind'];
export type Polarity = NonNullable<Asked['polarity']>;
export type Band = Extract<Content, { kind: 'pay' }>['band'];

/** What is asked besides the line that was typed; each of them is one key. */
export interface Step {
  readonly field: 'how' | 'aspect' | 'what' | 'strength' | 'advertised' | 'area' | 'direction';
  readonly options: readonly string[];
}

interface KindOfNote {
  readonly kind: Kind;
  /** Picks it, where a line waits for its kind. */
  readonly key: string;
  readonly about: Asked['about'];
  readonly saidBy: Asked['saidBy'];
  /** What was typed is a name, and not a sentence. */
  readonly named?: boolean;
  readonly steps: readonly Step[];
  /** What is asked besides, in a form. */
  readonly form?: 'pay' | 'months';
}

/** How a host sees the other side: nothing that they said themselves. */
const hostFinds = { about: 'other-side', saidBy: 'host' } as const;
const guestSays = { about: 'other-side', saidBy: 'guest' } as const;
const ofMarket = { about: 'market', saidBy: 'guest' } as const;
const weSay = { about: 'self', saidBy: 'host' } as const;
const areas = ['market', 'people', 'product', 'technology'] as const;

/** Kinds of what can be learnt, those of every day first, as a host notes them. */
export const kinds: readonly KindOfNote[] = [
  {
    kind: 'skill',
    key: 's',
    ...hostFinds,
    named: true,
    steps: [{ field: 'how', options: ['asked-for', 'praised', 'glossed-over', 'missing'] }],
  },
  { kind: 'pay', key: 'p', ...guestSays, steps: [], form: 'pay' },
  {
    kind: 'preference',
    key: 'w',
    ...guestSays,
    steps: [
      {
        field: 'what',
        options: ['responsibility', 'growth', 'pay', 'place', 'culture', 'lateral-move', 'equity', 'perks', 'stability', 'other'],
      },
      { field: 'strength', options: ['must', 'nice-to-have', 'rather-not'] },
    ],
  },
  { kind: 'topic', key: 't', ...ofMarket, named: true, steps: [] },
  {
    kind: 'culture',
    key: 'c',
    ...guestSays,
    steps: [{ field: 'aspect', options: ['team', 'leadership', 'decisions', 'feedback', 'work-life-balance', 'diversity', 'other'] }],
  },
  {
    kind: 'conditions',
    key: 'd',
    ...guestSays,
    steps: [{ field: 'aspect', options: ['remote', 'hours', 'place', 'contract', 'leave', 'travel', 'on-call', 'other'] }],
  },
  { kind: 'story-part', key: 'r', ...hostFinds, steps: [{ field: 'how', options: ['landed', 'fell-flat'] }] },
  { kind: 'challenge', key: 'h', ...ofMarket, named: true, steps: [{ field: 'area', options: areas }] },
  { kind: 'competitor', key: 'm', ...ofMarket, named: true, steps: [] },
  { kind: 'buzzword', key: 'b', ...ofMarket, named: true, steps: [] },
  { kind: 'perk', key: 'k', ...ofMarket, named: true, steps: [{ field: 'advertised', options: ['yes', 'no', 'unknown'] }] },
  {
    kind: 'strategy',
    key: 'g',
    ...ofMarket,
    steps: [{ field: 'aspect', options: ['market', 'people', 'product', 'technology', 'other'] }],
  },
  {
    kind: 'hiring-practice',
    key: 'i',
    ...ofMarket,
    steps: [{ field: 'aspect', options: ['recruiting', 'process', 'assessment', 'offers', 'onboarding', 'other'] }],
  },
  { kind: 'career-path', key: 'a', ...ofMarket, steps: [] },
  { kind: 'time-to-advance', key: 'y', ...ofMarket, steps: [], form: 'months' },
  {
    kind: 'industry-outlook',
    key: 'o',
    ...ofMarket,
    steps: [{ field: 'direction', options: ['growing', 'steady', 'shrinking', 'changing'] }],
  },
  { kind: 'vacancy', key: 'v', ...weSay, steps: [] },
];

export const kindOf = (kind: Kind): KindOfNote => {
  const found = kinds.find((one) => one.kind === kind);
  if (!found) throw new RangeError(`nobody notes ${kind}`);
  return found;
};

/** What has been said so far about a line that is being noted. */
export interface Draft {
  readonly line: string;
  /** A word that is known: its id, in the place of what was typed. */
  readonly termId?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly polarity: Polarity;
  readonly chosen: Readonly<Partial<Record<Step['field'], string>>>;
}

export const begun = (line: string): Draft => ({ line: line.trim().replace(/\s+/g, ' '), polarity: 'neutral', chosen: {} });

/** The step that is still to be answered; undefined: nothing is. */
export const nextStep = ({ kind, chosen }: Draft): Step | undefined =>
  kind === undefined ? undefined : kindOf(kind).steps.find(({ field }) => chosen[field] === undefined);

/** So long a name can be, in characters. */
export const longestName = 80;
export const isTooLong = ({ line, kind, termId }: Draft): boolean =>
  kind !== undefined && kindOf(kind).named === true && termId === undefined && line.length > longestName;

/** As it is sent. `details`: what a form has asked besides. */
export function askedFor(draft: Draft, details: Readonly<Record<string, unknown>> = {}): Asked {
  const { kind, line, termId, polarity, chosen } = draft;
  if (kind === undefined) throw new RangeError('a line without a kind cannot be noted');
  const { about, saidBy, named } = kindOf(kind);
  const { advertised, ...rest } = chosen;
  const content = {
    kind,
    ...(named ? { term: termId ?? line } : {}),
    ...rest,
    ...(advertised === undefined ? {} : { advertised: advertised === 'unknown' ? null : advertised === 'yes' }),
    ...details,
  } as Content;
  const ours = content.kind === 'pay' && content.how === 'offered';
  return { ...(ours ? weSay : { about, saidBy }), polarity, content, said: line === '' ? null : line };
}

/** What was noted, as it would be asked for again: to be changed in part. */
export function askedAgain({ content, about, aboutIds, polarity, saidBy, sureness, stance, said, note, term }: Observation): Asked {
  const { termId, ...rest } = 'termId' in content ? content : { ...content, termId: undefined };
  const named = kindOf(content.kind).named === true;
  return {
    about,
    ...(aboutIds.length === 0 ? {} : { aboutIds: [...aboutIds] }),
    polarity,
    saidBy,
    sureness,
    stance,
    said,
    note,
    content: { ...rest, ...(named ? { term: termId ?? term ?? said ?? '' } : {}) } as Content,
  };
}

/** The latest first; of one moment, those that were noted last. */
export const latestFirst = (noted: readonly Observation[]): readonly Observation[] =>
  noted.toSorted((a, b) => (a.recordedAt === b.recordedAt ? (b.version ?? 0) - (a.version ?? 0) : a.recordedAt < b.recordedAt ? 1 : -1));
