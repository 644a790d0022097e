import { useTexts } from '../app/settings.tsx';
import type { MarketFigure } from './own-market.ts';

/** Of which market figures are, of when, and of which roles where they are of some alone. */
export function useMarketPeriod(): (figure: Pick<MarketFigure, 'demo' | 'window' | 'dimensions'>) => string {
  const { market, signalNames } = useTexts();
  const families: Readonly<Record<string, string>> = signalNames.roleFamilies;
  return ({ demo, window, dimensions: { roleFamily } }) => {
    const period = demo ? market.ofDemo(window) : market.ofMarket(window);
    return roleFamily === undefined ? period : market.ofFamily(period, families[roleFamily] ?? roleFamily);
  };
}
