import type { Instant } from '@candor/contracts';
import { inLanes } from '@candor/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SignalState } from '../folding/signal-state.ts';
import { endOfWindow } from '../signals/cell.rule.ts';
import { signals } from '../signals/index.ts';
import type { AnySignal } from '../signals/signal.rule.ts';
import { type Group, releaseOf } from './release.rule.ts';
import { ReleasedFigures, releasedId } from './released.ts';

const monthsLookedAt = 12;
const scopesAtOnce = 4;

/** Turns what is known of closed windows into figures that may be shown. */
@Injectable()
export class Releasing implements OnModuleInit {
  constructor(
    private readonly state: SignalState,
    private readonly figures: ReleasedFigures,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.figures.prepare();
  }

  /** Of every signal: windows that are over, and those of the last year once more. Resolves with how many groups were released. */
  async release(now: Instant, signal: AbortSignal): Promise<number> {
    let released = 0;
    for (const figure of signals.filter(({ scope }) => scope !== 'process')) {
      const scopes = Map.groupBy(await this.closed(figure, now), ({ scope }) => scope);
      // of one market or organization in the order of windows: each is compared with the one before
      await inLanes(scopesAtOnce, scopes.values(), async (groups) => {
        for (const group of groups) {
          signal.throwIfAborted();
          if (await this.releaseGroup(group, now)) released++;
        }
      });
    }
    return released;
  }

  private async releaseGroup(group: Group, now: Instant): Promise<boolean> {
    const { signal, scope, window } = group;
    const before = await this.figures.before(group);
    const rows = await this.state.rowsOf(signal.key, scope, window, window);
    const release = releaseOf(group, rows, before, now, (cell, version) => releasedId(group, cell, version));
    if (release) await this.figures.add(group, release, now);
    return release !== undefined;
  }

  private async closed(signal: AnySignal, now: Instant): Promise<readonly Group[]> {
    const oldest = new Date(Date.parse(now) - monthsLookedAt * 31 * 86_400_000).toISOString();
    const known = await this.state.groupsOf(signal.key);
    // of those who have all gone since, no rows are left
    const shown = await this.figures.groupsOf(signal.key);
    const groups = new Map([...known, ...shown].map(({ scope, window }) => [`${scope} ${window}`, { signal, scope, window }]));
    const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
    return inOrder.filter(({ window }) => endOfWindow(window) <= now && endOfWindow(window) > oldest);
  }
}
