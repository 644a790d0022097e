import type { CellDimensions } from '@candor/contracts';

const releasedAt = '2026-04-02T06:00:00.000Z';

/** A figure as if it had been released: many of them would take as many people. Of the market, or of what is thought of an organization. */
export function releasedCell(signal: string, window: string, dimensions: CellDimensions, n: number, organizationId: string | null = null) {
  const id = `${signal}~${window}~${JSON.stringify(dimensions)}~1`;
  const isMarket = organizationId === null;
  const whose = { audience: isMarket ? 'candidate' : 'employer', scope: isMarket ? 'market' : 'opinions', organizationId, demo: false };
  const figure = { unit: 'ratio', n, value: 0.5, interval: null, parts: [], responseRate: null, sentence: '', link: '' };
  const release = { version: 1, releasedAt, restatedFrom: null, current: true, status: 'shown', fallback: null };
  return { _id: id, id, signal, window, dimensions, ...whose, ...figure, ...release };
}
