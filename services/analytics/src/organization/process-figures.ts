import type { Instant, OwnFigureView, SignalWindow } from '@candor/contracts';
import { Injectable } from '@nestjs/common';
import { organizationScope } from '../folding/counted.rule.ts';
import { SignalState } from '../folding/signal-state.ts';
import { gathered } from '../releasing/gathered.rule.ts';
import { sentenceOf } from '../releasing/sentence.rule.ts';
import { dimensionsOf } from '../signals/cell.rule.ts';
import { signals } from '../signals/index.ts';
import { type AnySignal, sumOf } from '../signals/signal.rule.ts';

/** How an organization works, from all that has been folded by now: nothing of it is kept from the organization itself. */
@Injectable()
export class ProcessFigures {
  constructor(private readonly state: SignalState) {}

  async of(organizationId: string, from: SignalWindow, to: SignalWindow, asOf: Instant): Promise<readonly OwnFigureView[]> {
    const all = signals.filter(({ scope }) => scope === 'process').map((signal) => this.figures(signal, organizationId, from, to, asOf));
    return (await Promise.all(all)).flat();
  }

  private async figures(
    signal: AnySignal,
    organizationId: string,
    from: SignalWindow,
    to: SignalWindow,
    asOf: Instant,
  ): Promise<readonly OwnFigureView[]> {
    const rows = await this.state.rowsOf(signal.key, organizationScope(organizationId), from, to);
    return [...gathered(signal, rows).values()].flatMap(({ cell, people }) => {
      const figure = signal.measure(people, { siblings: [people], whole: undefined, earlier: undefined, asOf });
      if (!figure) return [];
      const dimensions = dimensionsOf(cell);
      const n = sumOf(people, 'n');
      const said = sentenceOf({ signal, figure, n, window: to, dimensions, responseRate: null });
      const sentence = from === to ? said : said.replace(/\.$/, `, from ${from} on.`);
      const { key, title, definition, unit } = signal;
      return [{ signal: key, title, definition, basedOn: 'organization' as const, dimensions, unit, n, ...figure, notYet: null, sentence }];
    });
  }
}
