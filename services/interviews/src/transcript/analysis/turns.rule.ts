import { lengthOf, type TimeSpan } from './time-spans.rule.ts';
import type { Utterance } from './utterance.rule.ts';

/** What somebody says until somebody else has the floor. */
export interface Turn {
  readonly personId: string | null;
  readonly line: number;
  readonly words: number;
  readonly questions: number;
  readonly spans: readonly TimeSpan[];
}

/** So short, and no question: whoever listens says it, and the other goes on. */
const listenersWords = 2;

export const spanOf = ({ start, end }: Utterance): readonly TimeSpan[] => (start === null || end === null ? [] : [{ start, end }]);

/** Utterances in order → turns. "Mhm" between two utterances of somebody else neither is a turn nor ends theirs. */
export function turnsOf(utterances: readonly Utterance[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const utterance of utterances) {
    const next: Turn = {
      personId: utterance.personId,
      line: utterance.line,
      words: utterance.words,
      questions: utterance.questions,
      spans: spanOf(utterance),
    };
    const last = turns.at(-1);
    const before = turns.at(-2);
    const isInterjected = last !== undefined && last.words <= listenersWords && last.questions === 0;
    if (last?.personId === next.personId) turns.splice(-1, 1, joined(last, next));
    else if (before && isInterjected && before.personId === next.personId) turns.splice(-2, 2, joined(before, next));
    else turns.push(next);
  }
  return turns;
}

const joined = (turn: Turn, next: Turn): Turn => ({
  ...turn,
  words: turn.words + next.words,
  questions: turn.questions + next.questions,
  spans: turn.spans.length === 0 ? next.spans : next.spans.length === 0 ? turn.spans : pushed(turn.spans as TimeSpan[], next.spans),
});

/** A monologue can go on for thousands of utterances: its spans are collected in place. */
function pushed(spans: TimeSpan[], more: readonly TimeSpan[]): readonly TimeSpan[] {
  spans.push(...more);
  return spans;
}

export const durationOf = ({ spans }: Turn): number => lengthOf(spans);
