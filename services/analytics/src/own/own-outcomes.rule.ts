import { type OwnFigure, type OwnSignal, ownShare } from './own-signal.rule.ts';
import { toldOutcomes } from './told-outcomes.rule.ts';

function share(all: readonly ReadonlySet<string>[], dimensions: OwnFigure['dimensions'], wanted: OfOne, says: Says): readonly OwnFigure[] {
  const counted = all.filter(wanted).length;
  return ownShare([counted, all.length], dimensions, (percentage) => says(counted, all.length, percentage));
}
type OfOne = (kinds: ReadonlySet<string>) => boolean;
type Says = (counted: number, n: number, share: string) => string;

/** What conversations lead to; that somebody is happier where they are is as good as anything. */
export const ownOutcomes: OwnSignal = {
  key: 'own-outcomes',
  title: 'What comes of your conversations',
  definition:
    'Of conversations of which you said what came of them, how many had something good come of them (anything but “no next step”; “happier where I am” is good), and how many each thing.',
  unit: 'ratio',
  figures: (facts) => {
    const all = toldOutcomes(facts);
    const kinds = [...new Set(all.flatMap((one) => [...one]))].sort();
    const good = share(
      all,
      {},
      (one) => [...one].some((kind) => kind !== 'no-next-step'),
      (counted, n) => `Something good came of ${counted} of ${n} conversations.`,
    );
    const each = kinds.flatMap((outcome) =>
      share(
        all,
        { outcome },
        (one) => one.has(outcome),
        (counted, n, percentage) => `${counted} of ${n} conversations: ${outcome.replaceAll('-', ' ')} (${percentage}).`,
      ),
    );
    return [...good, ...each];
  },
};
