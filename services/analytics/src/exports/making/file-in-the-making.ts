import type { JobContext } from '@candor/platform';
import type { AskedExport } from '../export.decider.ts';
import type { ExportFormat, Piece, Written } from '../formats/export-format.rule.ts';
import type { Cell, Table } from '../formats/table.rule.ts';
import type { ExportParts, StoredPart } from './export-parts.ts';
import type { PieceOrder } from './make-piece.thread.ts';

const thread = new URL('./make-piece.thread.js', import.meta.url);

type About = Pick<StoredPart, 'rows' | 'next' | 'closes'>;

/** One file that grows by parts: formatted in a worker thread, stored, and then never touched again. */
export class FileInTheMaking {
  constructor(
    private readonly parts: ExportParts,
    private readonly asked: AskedExport,
    private readonly format: ExportFormat,
    private readonly table: Table,
    /** Parts that are there already. */
    private readonly done: StoredPart[],
    private readonly total: number,
    private readonly context: Pick<JobContext, 'compute' | 'progress'>,
  ) {}

  async open(): Promise<void> {
    if (this.done.length > 0) return;
    await this.#store([], { rows: 0, closes: false }, () => this.#piece({ part: 'open' }));
  }

  /** Where the rows begin that are not in it yet; `null`: all are. */
  nextRows(): string | undefined | null {
    return this.done.at(-1)?.next;
  }

  /** `values` is asked for after it is noted whom they name. */
  async add(people: readonly string[], values: () => Promise<readonly (readonly Cell[])[]>, next: string | null): Promise<void> {
    const about = { rows: 0, next, closes: false };
    await this.#store(people, about, async () => {
      const rows = await values();
      about.rows = rows.length;
      return await this.#piece({ part: 'rows', rows, written: this.#written() });
    });
  }

  async close(): Promise<void> {
    if (this.done.at(-1)?.closes) return;
    const notes = this.done.map(({ note }) => note);
    await this.#store([], { rows: 0, next: null, closes: true }, () => this.#piece({ part: 'close', written: this.#written(), notes }));
  }

  made(): { readonly rows: number; readonly bytes: number } {
    const { rows, bytes } = this.#written();
    return { rows, bytes };
  }

  async #store(people: readonly string[], about: About, make: () => Promise<Piece>): Promise<void> {
    const { exportId } = this.asked;
    const number = this.done.length;
    const blob = await this.parts.begin(exportId, number, this.asked, people);
    const piece = await make();
    const part = { ...about, number, bytes: piece.bytes.length, note: piece.note, total: this.total };
    await this.parts.finish(this.asked, blob, piece.bytes, part, this.format.mediaType);
    this.done.push(part);
    this.context.progress(this.#written().rows, this.total);
  }

  #piece(order: Part): Promise<Piece> {
    return this.context.compute<Piece>(thread, { format: this.format.key, table: this.table, ...order } satisfies PieceOrder);
  }

  #written(): Written {
    return {
      bytes: this.done.reduce((sum, { bytes }) => sum + bytes, 0),
      rows: this.done.reduce((sum, { rows }) => sum + rows, 0),
      note: this.done.at(-1)?.note ?? null,
    };
  }
}

type Without<Order, Keys extends string> = Order extends unknown ? Omit<Order, Keys> : never;
type Part = Without<PieceOrder, 'format' | 'table'>;
