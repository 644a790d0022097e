import type { Chat } from '../facts/chat.rule.ts';
import { confidenceSequence, differenceSequence } from '../statistics/confidence-sequence.rule.ts';
import { detectableDifference, mixtureSprt } from '../statistics/mixture-sprt.rule.ts';
import { sampleRatioCheck } from '../statistics/sample-ratio.rule.ts';
import { sumsOf } from '../statistics/sums.rule.ts';
import { countPart, type OwnFigure, type OwnSignal } from './own-signal.rule.ts';

interface Tried {
  readonly part: string;
  readonly variant: string;
  /** How gladly the host would talk again, from 0 to 1. */
  readonly outcome: number;
}

/** Chance alone makes a fair comparison: a variant that was chosen was chosen for a reason. */
const tried = ({ trial, exchanges }: Chat): readonly Tried[] => {
  const scores = exchanges.flatMap(({ host }) => host?.scales['would-talk-again'] ?? []);
  const [first] = scores;
  if (!trial || first === undefined) return [];
  const outcome = scores.reduce((sum, score) => sum + score, 0) / scores.length / 10;
  return trial.parts.filter(({ byChance }) => byChance).map(({ partId, variantId }) => ({ part: partId, variant: variantId, outcome }));
};

function compared(part: string, all: readonly Tried[]): OwnFigure {
  const variants = [...new Set(all.map(({ variant }) => variant))].sort();
  const arms = variants.map((variant) => sumsOf(all.filter((one) => one.variant === variant).map(({ outcome }) => outcome)));
  const parts = arms.map((arm, index) => ({
    name: variants[index] ?? '',
    value: arm.sum / arm.n,
    n: arm.n,
    interval: confidenceSequence(arm),
  }));
  const [one, other] = arms;
  const of = { dimensions: { part }, n: all.length, value: null, interval: null, parts };
  if (!one || !other || arms.length !== 2)
    return { ...of, notYet: 'two variants are compared at a time', sentence: 'Not yet: there is nothing to compare.' };
  const ratio = sampleRatioCheck(arms.map(({ n }) => ({ assigned: n, weight: 1 })));
  if (ratio?.mismatch)
    return {
      ...of,
      notYet: 'variants were not given out evenly',
      sentence: 'The variants were not given out evenly, so they cannot be compared.',
    };
  const difference = differenceSequence(one, other);
  const seen = detectableDifference(one, other);
  const p = mixtureSprt(one, other)?.p;
  const facts = [
    ...(seen === undefined ? [] : [countPart('difference that could be seen by now', seen)]),
    ...(p === undefined ? [] : [countPart('p, at any moment', p)]),
  ];
  const isFound = difference.low > 0 || difference.high < 0;
  const sentence = isFound
    ? `${variants[difference.low > 0 ? 0 : 1]} does better with this part: the difference holds however often you look.`
    : `Not enough yet to tell the variants of this part apart${seen === undefined ? '' : `: only a difference of ${Math.round(seen * 100)} points of 100 would be seen by now`}.`;
  return {
    ...of,
    value: one.sum / one.n - other.sum / other.n,
    interval: difference,
    parts: [...parts, ...facts],
    notYet: isFound ? null : 'not enough chats yet',
    sentence,
  };
}

/** Variants that chance gave out, by how gladly hosts would talk again. Never a winner too early. */
export const ownVariants: OwnSignal = {
  key: 'own-variants',
  title: 'Variants of your story, tried by chance',
  definition:
    'How gladly hosts would talk again (0 to 1) after each variant that chance chose; the difference with a confidence sequence, which may be looked at as often as one likes.',
  unit: 'difference',
  figures: ({ chats }) => {
    const all = chats.flatMap(tried);
    return [...new Set(all.map(({ part }) => part))].sort().map((part) =>
      compared(
        part,
        all.filter((one) => one.part === part),
      ),
    );
  },
};
