import { useTexts } from '../app/settings.tsx';
import { useTermName } from '../vocabulary/use-terms.ts';
import type { MarketFigure } from './own-market.ts';
import { known } from './own-words.ts';

/** What a figure of the market is about; of which roles, is said of all of them together. */
export function useMarketLabel(): (figure: Pick<MarketFigure, 'dimensions'>) => string {
  const { market, pitch, preparing, signalNames } = useTexts();
  const term = useTermName();
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    audience: pitch.compare.audiences,
    what: market.preferences,
    topic: preparing.topics,
  };
  return ({ dimensions: { roleFamily: _roles, answer, form, ...dimensions } }) => {
    const about =
      Object.entries(dimensions)
        .map(([name, value]) => (names[name] && known(names[name], value)) ?? term(value))
        .join(', ') || market.all;
    if (answer === undefined) return about;
    return market.mostly(about, form === 'scale' ? market.ofFive(answer) : (known(signalNames.parts, answer) ?? term(answer)));
  };
}
