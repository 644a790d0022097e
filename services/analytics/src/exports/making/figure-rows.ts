import type { Clock } from '@candor/event-sourcing';
import { CLOCK } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ReleasedFigures } from '../../releasing/released.ts';
import { Figures, paySignals } from '../../showing/figures.ts';
import { cursorOf, placeIn } from './row-cursor.ts';
import type { RowBatch, RowSource, RowsChanged, RowsWanted } from './rows-wanted.ts';

const Place = z.object({ at: z.string(), id: z.string() });
type Place = z.infer<typeof Place>;
/** Pay is shown to employers months after its release, so that it has a place of its own. */
const Places = z.object({ figures: Place, pay: Place });

const first: Place = { at: '', id: '' };
type Wanted = RowsWanted<'figures'>;

/** Released figures that whoever asks may see, in the order of their release: they never change, later ones come behind. */
@Injectable()
export class FigureRows implements RowSource<'figures'> {
  constructor(
    private readonly figures: Figures,
    private readonly released: ReleasedFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  count(wanted: Wanted): Promise<number> {
    return this.released.cells().countDocuments({ $and: this.chosen(wanted) });
  }

  async read(wanted: Wanted, from: string | undefined, about: number): Promise<RowBatch> {
    const rows = await this.find(wanted, placeIn(Place, from, first), about, {});
    const last = rows.at(-1);
    return { rows, next: last && rows.length === about ? cursorOf(placeOf(last)) : null };
  }

  async changes(wanted: Wanted, cursor: string | undefined, limit: number): Promise<RowsChanged> {
    const from = placeIn(Places, cursor, { figures: first, pay: first });
    const others = await this.find(wanted, from.figures, limit, { signal: { $nin: paySignals() } });
    const pay = others.length < limit ? await this.find(wanted, from.pay, limit - others.length, { signal: { $in: paySignals() } }) : [];
    const rows = [...others, ...pay];
    const [lastOther, lastPay] = [others.at(-1), pay.at(-1)];
    const places = { figures: lastOther ? placeOf(lastOther) : from.figures, pay: lastPay ? placeOf(lastPay) : from.pay };
    return { rows, cursor: cursorOf(places), more: rows.length === limit };
  }

  private find(wanted: Wanted, { at, id }: Place, limit: number, more: object) {
    const behind = { $or: [{ releasedAt: { $gt: at } }, { releasedAt: at, _id: { $gt: id } }] };
    const filter = { $and: [...this.chosen(wanted), behind, more] };
    return this.released.cells().find(filter).sort({ releasedAt: 1, _id: 1 }).limit(limit).toArray();
  }

  /** The guards of signals decide what is visible; a filter chooses among it. */
  private chosen({ source: { isCandidate }, organizationId, filter: { from, to, values } }: Wanted): object[] {
    const { dimension = [], ...fields } = values;
    const visible = this.figures.visible({ organizationId, isCandidate, demo: false }, this.clock.now());
    const named = dimension.map((text) => ({ [`dimensions.${text.slice(0, text.indexOf('='))}`]: text.slice(text.indexOf('=') + 1) }));
    return [
      visible,
      ...Object.entries(fields).map(([field, wanted]) => ({ [field]: { $in: wanted } })),
      ...(named.length > 0 ? [{ $or: named }] : []),
      ...(from === null ? [] : [{ releasedAt: { $gte: from } }]),
      ...(to === null ? [] : [{ releasedAt: { $lt: to } }]),
    ];
  }
}

const placeOf = ({ releasedAt, _id }: { readonly releasedAt: string; readonly _id: string }): Place => ({ at: releasedAt, id: _id });
