import type { Answer, Sent } from '../api/types.ts';
import { isCurrency, minorOf } from '../numbers/numbers.ts';
import { levels, periods } from '../offers/offer-terms.ts';

const address = '/api/interviews/conversations/{conversationId}/observations';
export type Observation = Answer<typeof address, 'get'>['items'][number];
export type NoteAsked = Sent<typeof address, 'post'>;
export type Content = NoteAsked['content'];
export type NoteKind = Content['kind'];
export type About = NoteAsked['about'];
export type Stance = NonNullable<NonNullable<NoteAsked['stance']>>;

type Of<Kind extends NoteKind> = Extract<Content, { kind: Kind }>;

/** What the fields of a note can say, by field: the first is what it says until somebody chooses. */
export const choices = {
  skill: ['asked-for', 'praised', 'glossed-over', 'missing'] satisfies readonly Of<'skill'>['how'][],
  'story-part': ['landed', 'fell-flat'] satisfies readonly Of<'story-part'>['how'][],
  pay: ['offered', 'expected'] satisfies readonly Of<'pay'>['how'][],
  conditions: [
    'contract',
    'hours',
    'leave',
    'on-call',
    'place',
    'remote',
    'travel',
    'other',
  ] satisfies readonly Of<'conditions'>['aspect'][],
  culture: [
    'decisions',
    'diversity',
    'feedback',
    'leadership',
    'team',
    'work-life-balance',
    'other',
  ] satisfies readonly Of<'culture'>['aspect'][],
  strategy: ['market', 'people', 'product', 'technology', 'other'] satisfies readonly Of<'strategy'>['aspect'][],
  'hiring-practice': [
    'recruiting',
    'process',
    'assessment',
    'offers',
    'onboarding',
    'other',
  ] satisfies readonly Of<'hiring-practice'>['aspect'][],
  'industry-outlook': ['growing', 'steady', 'shrinking', 'changing'] satisfies readonly Of<'industry-outlook'>['direction'][],
  preference: [
    'culture',
    'equity',
    'growth',
    'lateral-move',
    'pay',
    'perks',
    'place',
    'responsibility',
    'stability',
    'other',
  ] satisfies readonly Of<'preference'>['what'][],
} as const;

export const strengths = ['must', 'nice-to-have', 'rather-not'] as const satisfies readonly Of<'preference'>['strength'][];
export const stances = ['agree', 'partly', 'disagree'] as const satisfies readonly Stance[];

/** Those that candidates hear most come first. */
export const kinds = [
  'skill',
  'culture',
  'conditions',
  'pay',
  'strategy',
  'challenge',
  'hiring-practice',
  'career-path',
  'time-to-advance',
  'industry-outlook',
  'perk',
  'competitor',
  'buzzword',
  'topic',
  'vacancy',
  'story-part',
  'preference',
] as const satisfies readonly NoteKind[];

/** Kinds that are named by a term of the vocabulary. */
export const termKinds = ['skill', 'perk', 'challenge', 'competitor', 'buzzword', 'topic'] as const;
export type NamedKind = (typeof termKinds)[number];
export const isNamed = (kind: NoteKind): kind is NamedKind => termKinds.some((one) => one === kind);

/** What is typed and chosen, whichever kind it is of. */
export interface NoteDraft {
  readonly kind: NoteKind;
  readonly term: string;
  /** How, which aspect, which direction, or what is preferred: of `choices`. */
  readonly choice: string;
  readonly strength: (typeof strengths)[number];
  readonly partId: string;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  readonly period: string;
  readonly fromLevel: string;
  readonly toLevel: string;
}

export const draftOf = (kind: NoteKind): NoteDraft => ({
  kind,
  term: '',
  choice: kind in choices ? (choices[kind as keyof typeof choices][0] ?? '') : '',
  strength: 'must',
  partId: '',
  from: '',
  to: '',
  currency: 'EUR',
  period: 'year',
  fromLevel: '',
  toLevel: '',
});

/** What a note is about as long as nobody says otherwise: what somebody wants is about themselves. */
export const aboutOf = (kind: NoteKind): About => (kind === 'preference' ? 'self' : 'market');

const chosen = <One extends string>(of: readonly One[], choice: string): One | undefined => of.find((one) => one === choice);
const level = (typed: string) => chosen(levels, typed) ?? null;
const wholeNumber = (typed: string): number | undefined => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined);

/** The content that was typed; undefined: something it needs is missing. */
export function contentOf(draft: NoteDraft): Content | undefined {
  const { kind, choice, partId, fromLevel, toLevel, currency } = draft;
  const term = draft.term.trim();
  if (isNamed(kind) && term === '') return undefined;
  switch (kind) {
    case 'skill':
      return { kind, term, how: chosen(choices.skill, choice) ?? 'asked-for' };
    case 'story-part':
      return { kind, ...(partId === '' ? {} : { partId }), how: chosen(choices['story-part'], choice) ?? 'landed' };
    case 'pay': {
      const from = isCurrency(currency) ? minorOf(draft.from, currency) : undefined;
      const to = draft.to.trim() === '' ? from : isCurrency(currency) ? minorOf(draft.to, currency) : undefined;
      if (from === undefined || to === undefined || to < from) return undefined;
      const period = chosen(periods, draft.period) ?? 'year';
      return { kind, how: chosen(choices.pay, choice) ?? 'offered', band: { currency, from, to, period }, level: level(toLevel) };
    }
    case 'conditions':
      return { kind, aspect: chosen(choices.conditions, choice) ?? 'other' };
    case 'culture':
      return { kind, aspect: chosen(choices.culture, choice) ?? 'other' };
    case 'strategy':
      return { kind, aspect: chosen(choices.strategy, choice) ?? 'other' };
    case 'hiring-practice':
      return { kind, aspect: chosen(choices['hiring-practice'], choice) ?? 'other' };
    case 'career-path':
      return { kind, from: level(fromLevel), to: level(toLevel) };
    case 'time-to-advance': {
      const atLeast = wholeNumber(draft.from);
      const atMost = draft.to.trim() === '' ? atLeast : wholeNumber(draft.to);
      if (atLeast === undefined || atMost === undefined || atMost < atLeast) return undefined;
      return { kind, from: level(fromLevel), to: level(toLevel), atLeast, atMost };
    }
    case 'industry-outlook':
      return { kind, direction: chosen(choices['industry-outlook'], choice) ?? 'steady' };
    case 'vacancy':
      return { kind, level: level(toLevel) };
    case 'preference':
      return { kind, what: chosen(choices.preference, choice) ?? 'other', strength: draft.strength };
    default:
      return { kind, term };
  }
}
