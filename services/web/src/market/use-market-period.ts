import { useSettings } from '../app/settings.tsx';
import { windowName } from '../signals/windows.ts';
import type { MarketFigure } from './own-market.ts';

/** Of which market figures are, of when, and of which roles where they are of some alone. */
export function useMarketPeriod(): (figure: Pick<MarketFigure, 'demo' | 'window' | 'dimensions'>) => string {
  const { texts, face } = useSettings();
  const { market, signalNames } = texts;
  const families: Readonly<Record<string, string>> = signalNames.roleFamilies;
  return ({ demo, window, dimensions: { roleFamily } }) => {
    const named = windowName(window, face.locale);
    const period = demo ? market.ofDemo(named) : market.ofMarket(named);
    return roleFamily === undefined ? period : market.ofFamily(period, families[roleFamily] ?? roleFamily);
  };
}
