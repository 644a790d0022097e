import type { CellDimensions, Instant, ReleasedCellView, SignalWindow } from '@candor/contracts';
import { malformed, type Page, type Paging } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { demoMarket, liveMarket, organizationScope } from '../folding/counted.rule.ts';
import { fallbackOf } from '../releasing/grid.rule.ts';
import { type ReleasedDocument, ReleasedFigures, releasedId } from '../releasing/released.ts';
import { ofCoarser, tooFew } from '../releasing/sentence.rule.ts';
import { cellKey, endOfWindow } from '../signals/cell.rule.ts';
import { signals } from '../signals/index.ts';
import type { AnySignal } from '../signals/signal.rule.ts';
import { misfit } from './catalogue.rule.ts';
import { chosen, type Wanted } from './wanted.rule.ts';

/** Whose figures somebody may see. */
export interface Viewer {
  /** Their own organization's opinions as well; `null`: the market alone. */
  readonly organizationId: string | null;
  readonly isCandidate: boolean;
  readonly demo: boolean;
}

/** What was released last of each signal. */
export interface Newest {
  readonly items: readonly ReleasedCellView[];
  /** Signals that have more cells than are here. */
  readonly cutShort: readonly string[];
}

const monthsBeforeEmployersSeePay = 3;

/** Released figures, chosen but never computed: a filter leaves out cells, and makes none. */
@Injectable()
export class Figures {
  constructor(private readonly released: ReleasedFigures) {}

  /** The newest window first. */
  async find(viewer: Viewer, wanted: Wanted, now: Instant, { limit, cursor }: Paging): Promise<Page<ReleasedCellView>> {
    const behind = cursor === undefined ? {} : behindPlace(cursor);
    const found = await this.released
      .cells()
      .find({ $and: [this.visible(viewer, now), chosen(wanted), behind] })
      .sort({ window: -1, _id: 1 })
      .limit(limit + 1)
      .toArray();
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    return { items: page, next: last ? Buffer.from(`${last.window} ${last._id}`).toString('base64url') : null };
  }

  /** Of each signal the newest window that says something; `most`: with so many cells, those by role family first, and of the most people. */
  async newest(viewer: Viewer, wanted: Wanted, now: Instant, most?: number): Promise<Newest> {
    const which = [this.visible(viewer, now), chosen({ ...wanted, shownOnly: true })];
    const found = await Promise.all(
      signals
        .filter(({ audience }) => audience === (wanted.audience ?? audience))
        .map(({ key }) => this.newestOf(key, which, most === undefined ? 0 : most + 1)),
    );
    const cutShort = found.flatMap(([first, ...others]) => (first && most !== undefined && others.length >= most ? [first.signal] : []));
    return { items: found.flatMap((cells) => cells.slice(0, most)), cutShort };
  }

  /** `limit`: 0 for all. */
  private async newestOf(signal: string, which: readonly object[], limit: number): Promise<readonly ReleasedDocument[]> {
    const cells = this.released.cells();
    const last = await cells.findOne({ $and: [{ signal }, ...which] }, { sort: { window: -1 }, projection: { window: 1 } });
    if (!last) return [];
    return await cells
      .find({ $and: [{ signal, window: last.window }, ...which] })
      .sort({ 'dimensions.roleFamily': -1, n: -1, _id: 1 })
      .limit(limit)
      .toArray();
  }

  async byId(id: string): Promise<ReleasedDocument | undefined> {
    return (await this.released.cells().findOne({ _id: id })) ?? undefined;
  }

  /**
   * One cell of one closed window: its figures, those of the finest coarser cell, or that they are too few. A cell that nobody is
   * in is answered like one with few people.
   */
  async one(
    viewer: Viewer,
    key: string,
    window: SignalWindow,
    dimensions: CellDimensions,
    now: Instant,
  ): Promise<ReleasedCellView | undefined> {
    const signal = signals.find((known) => known.key === key && known.scope !== 'process');
    if (!signal || endOfWindow(window) > now || (signal.scope === 'opinions' && viewer.organizationId === null)) return undefined;
    const wrong = misfit(signal, dimensions);
    if (wrong !== undefined) throw malformed([{ field: 'dimensions', message: wrong }]);
    const organizationId = signal.scope === 'opinions' ? viewer.organizationId : null;
    const cells = await this.released
      .cells()
      .find({ $and: [this.visible(viewer, now), { signal: key, window, organizationId, current: true }] })
      .toArray();
    const asked = cells.find((cell) => cellKey(cell.dimensions) === cellKey(dimensions));
    return asked ?? derived(signal, viewer, window, dimensions, cells);
  }

  /** Employers see what is paid when it is no longer news. In the demonstration nobody is paid. */
  isTooRecent({ signal, demo, releasedAt }: ReleasedCellView, isCandidate: boolean, now: Instant): boolean {
    return !isCandidate && !demo && paySignals().includes(signal) && releasedAt > threeMonthsBefore(now);
  }

  /** What a viewer may see at all. */
  visible({ organizationId, isCandidate, demo }: Viewer, now: Instant): object {
    const market = { organizationId: null, demo };
    const own = organizationId === null ? [] : [{ organizationId }];
    return { $or: [...(isCandidate || demo ? [market] : [{ ...market, $nor: recentPay(now) }]), ...own] };
  }
}

export const paySignals = (): readonly string[] => signals.filter(({ guard }) => guard === 'pay').map(({ key }) => key);

function threeMonthsBefore(now: Instant): Instant {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - monthsBeforeEmployersSeePay);
  return date.toISOString();
}

const recentPay = (now: Instant): readonly object[] => [{ signal: { $in: paySignals() }, releasedAt: { $gt: threeMonthsBefore(now) } }];

function behindPlace(cursor: string): object {
  const [, window, id] = /^(\d{4}-\S{2}) (\S+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (window === undefined || id === undefined) throw malformed([{ field: 'cursor', message: 'must be the `next` of the page before' }]);
  return { $or: [{ window: { $lt: window } }, { window, _id: { $gt: id } }] };
}

function derived(
  signal: AnySignal,
  { organizationId, demo }: Viewer,
  window: SignalWindow,
  dimensions: CellDimensions,
  cells: readonly ReleasedDocument[],
): ReleasedCellView {
  const shown = new Map(cells.filter(({ status }) => status === 'shown').map((cell) => [cellKey(cell.dimensions), cell]));
  const around = fallbackOf(signal, cellKey(dimensions), new Set(shown.keys()));
  const from = around === undefined ? undefined : shown.get(around);
  const isMarket = signal.scope === 'market';
  const scope = isMarket || organizationId === null ? (demo ? demoMarket : liveMarket) : organizationScope(organizationId);
  const version = cells[0]?.version ?? 1;
  const id = releasedId({ signal, scope, window }, cellKey(dimensions), version);
  const asked = new URLSearchParams({ signal: signal.key, window, dimensions: cellKey(dimensions).replaceAll('&', ',') });
  const same = { id, dimensions, link: `/api/analytics/figures/one?${asked}` };
  if (from)
    return {
      ...from,
      ...same,
      status: 'fallback',
      fallback: { id: from.id, dimensions: from.dimensions },
      sentence: ofCoarser(from.sentence),
    };
  return {
    ...same,
    signal: signal.key,
    version,
    audience: signal.audience,
    scope: signal.scope === 'opinions' ? 'opinions' : 'market',
    organizationId: isMarket ? null : organizationId,
    demo: isMarket && demo,
    window,
    status: 'too-few',
    fallback: null,
    unit: signal.unit,
    n: null,
    value: null,
    interval: null,
    parts: [],
    responseRate: null,
    releasedAt: cells[0]?.releasedAt ?? endOfWindow(window),
    restatedFrom: null,
    sentence: tooFew(signal.title),
  };
}
