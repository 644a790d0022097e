import type { ConversationKind, GuideStep } from '@candor/contracts';
import { usualFor } from '../conversation/conversation-kinds.rule.ts';

/** A stretch of a conversation, in whole minutes after its start. */
export interface GuideSection {
  readonly sectionId: string;
  readonly step: GuideStep;
  readonly fromMinute: number;
  readonly minutes: number;
  /** Of what is spoken in it, from 0 to 1. */
  readonly guestTalkShare: number;
}

interface Part {
  readonly step: GuideStep;
  /** Of the time, next to the other parts. */
  readonly weight: number;
  /** At most so many minutes, however long the conversation; null: it takes what is left. */
  readonly most: number | null;
  /** `null`: what makes the whole come out at the share that is usual for the kind. */
  readonly guestTalkShare: number | null;
}

const opening: Readonly<Record<string, Part>> = {
  introductions: { step: 'introduce', weight: 10, most: 6, guestTalkShare: 0.5 },
  expectations: { step: 'set-expectations', weight: 7, most: 4, guestTalkShare: 0.5 },
  'next-steps': { step: 'next-steps', weight: 10, most: 6, guestTalkShare: 0.4 },
};
/** Whoever asks speaks less. */
const theirs = (weight: number): Part => ({ step: 'their-questions', weight, most: null, guestTalkShare: 0.35 });
const explore = (weight: number): Part => ({ step: 'explore', weight, most: null, guestTalkShare: null });

const partsOf: Readonly<Record<ConversationKind, Readonly<Record<string, Part>>>> = {
  exploratory: { ...opening, 'guest-questions': theirs(45), exploring: explore(28) },
  screening: { ...opening, qualifications: explore(53), 'guest-questions': theirs(20) },
  fit: { ...opening, 'ways-of-working': explore(45), 'guest-questions': theirs(28) },
  group: { ...opening, round: explore(43), 'guest-questions': theirs(30) },
  assessment: { ...opening, reflection: explore(53), 'guest-questions': theirs(20) },
};

/**
 * The sections of a conversation that takes so many minutes, in the order that is usual for its kind. They fill it exactly, none
 * is empty where there is a minute for each, and their talk shares come out at the kind's as nearly as shares from 0 to 1 can.
 */
export function guideSections(kind: ConversationKind, minutes: number): readonly GuideSection[] {
  const { agenda, guestTalkShare } = usualFor(kind);
  const parts = agenda.map((sectionId) => ({ sectionId, part: partOf(kind, sectionId) }));
  const lengths = lengthsOf(
    parts.map(({ part }) => part),
    minutes,
  );
  const spokenElsewhere = parts.reduce((sum, { part }, index) => sum + (part.guestTalkShare ?? 0) * (lengths[index] ?? 0), 0);
  const exploring = parts.reduce((sum, { part }, index) => sum + (part.guestTalkShare === null ? (lengths[index] ?? 0) : 0), 0);
  const share = exploring === 0 ? guestTalkShare : clamped((guestTalkShare * minutes - spokenElsewhere) / exploring);
  let fromMinute = 0;
  return parts.map(({ sectionId, part }, index) => {
    const section = {
      sectionId,
      step: part.step,
      fromMinute,
      minutes: lengths[index] ?? 0,
      guestTalkShare: part.guestTalkShare ?? share,
    };
    fromMinute += section.minutes;
    return section;
  });
}

function partOf(kind: ConversationKind, sectionId: string): Part {
  const part = partsOf[kind][sectionId];
  if (!part) throw new Error(`nobody has said how long ${sectionId} takes in a conversation of the kind ${kind}`);
  return part;
}

/** Whole minutes that add up: first a minute for each part, then by weight up to the most of each, largest remainders first. */
function lengthsOf(parts: readonly Part[], minutes: number): readonly number[] {
  if (minutes < parts.length) return parts.map((_, index) => (index < minutes ? 1 : 0));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const fixed = parts.map(({ weight, most }) => (most === null ? null : Math.max(1, Math.min(most, (minutes * weight) / total))));
  const left = minutes - fixed.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  const openWeight = parts.reduce((sum, { weight, most }) => sum + (most === null ? weight : 0), 0);
  const exact = parts.map(({ weight }, index) => fixed[index] ?? Math.max(1, (left * weight) / openWeight));
  return rounded(exact, minutes);
}

/** Whole numbers of at least 1 that add up to `total`, each near its exact value. */
function rounded(exact: readonly number[], total: number): readonly number[] {
  const whole = exact.map((value) => Math.max(1, Math.floor(value)));
  for (let missing = total - sumOf(whole); missing !== 0; missing = total - sumOf(whole)) {
    const step = Math.sign(missing);
    const gaps = exact.map((value, index) => (value - (whole[index] ?? 0)) * step);
    const movable = gaps.map((gap, index) => (step < 0 && (whole[index] ?? 0) <= 1 ? Number.NEGATIVE_INFINITY : gap));
    const next = movable.indexOf(Math.max(...movable));
    whole[next] = (whole[next] ?? 0) + step;
  }
  return whole;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const clamped = (share: number): number => Math.min(1, Math.max(0, share));
