import { event, stream } from '@candor/contracts';
import {
  InvalidCursor,
  type MemoryEventLog,
  type Projection,
  type RowReader,
  rowLimits,
  rowsFrom,
  UnindexedField,
} from '@candor/event-sourcing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { commitOf, patience, write } from './log-under-test.ts';
import { moreRuns } from './more-runs.ts';

const bookFields = z.object({
  title: z.string().optional(),
  pages: z.number().nullable().optional(),
  lent: z.boolean().optional(),
  tags: z.array(z.string()).optional(),
});
type Book = z.infer<typeof bookFields> & { readonly id: string };

const shelf = stream({
  service: 'scheduling',
  name: 'shelf',
  published: false,
  events: { Placed: event(bookFields.extend({ id: z.string() })), Removed: event(z.object({ id: z.string() })) },
  commands: {},
  rejections: {},
});

const books: Projection<Book> = {
  name: 'books',
  version: 1,
  indexes: [['title', 'pages'], ['pages'], ['lent'], ['tags']],
  from: [rowsFrom(shelf, ({ data }) => data.id, { Placed: (_row, { data }) => data, Removed: () => undefined })],
};

export interface RowsUnderTest {
  readonly log: MemoryEventLog;
  /** Has everything in the log projected. */
  project(projection: Projection<Book>): Promise<void>;
  reader(projection: Projection<Book>): RowReader<Book>;
  close(): Promise<void>;
}

/** What every implementation of `RowReaders` has to do alike. */
export function rowsContract(name: string, open: () => Promise<RowsUnderTest>, { runs = 40 } = {}): void {
  describe(`rows in ${name}`, () => {
    let it: RowsUnderTest;
    let reader: RowReader<Book>;
    const stored = new Map<string, Book>();
    const place = async (...given: readonly Book[]) => {
      const { version } = await it.log.readStream('scheduling/shelf/1');
      const events = given.map((data) => ({ type: 'Placed', schema: 1, data, personal: [] }));
      await it.log.append(commitOf([write('scheduling/shelf/1', version, events)]));
      await it.project(books);
      for (const book of given) stored.set(book.id, book);
    };

    beforeAll(async () => {
      it = await open();
      reader = it.reader(books);
      await it.project(books);
      await place(
        { id: '1', title: 'Zoë', pages: 10, lent: true, tags: ['a', 'b'] },
        { id: '2', title: 'alpha', pages: 10, lent: false, tags: [] },
        { id: '3', title: 'Alpha', pages: 2, tags: ['b'] },
        { id: '4', title: '😀', pages: null },
        { id: '5', title: 'ｚ', pages: -1.5, lent: false },
        { id: '6' },
        { id: '7', title: '', pages: 10 },
      );
    });
    afterAll(() => it.close());

    const ids = async (...asked: Parameters<RowReader<Book>['find']>) => (await reader.find(...asked)).rows.map(({ id }) => id);

    test('a row is found by its key as it was made', async () => {
      expect(await reader.get('1')).toEqual({ id: '1', title: 'Zoë', pages: 10, lent: true, tags: ['a', 'b'] });
      expect(await reader.get('6')).toEqual({ id: '6' });
      expect(await reader.get('nobody')).toBeUndefined();
      expect(await reader.getMany(['2', 'nobody', '6'])).toEqual(new Map([...stored].filter(([key]) => key === '2' || key === '6')));
    });

    test('rows are filtered by value, list, range and absence', async () => {
      expect(await ids({ pages: 10 })).toEqual(['1', '2', '7']);
      expect(await ids({ pages: { gte: 2, lt: 10 } })).toEqual(['3']);
      expect(await ids({ pages: null })).toEqual(['4', '6']);
      expect(await ids({ title: { in: ['alpha', 'Alpha'] }, pages: 2 })).toEqual(['3']);
      expect(await ids({ lent: false })).toEqual(['2', '5']);
      expect(await ids({ tags: 'b' })).toEqual(['1', '3']);
      expect(await ids({ tags: undefined, lent: true })).toEqual(['1']);
      expect(await reader.count({ pages: { gt: 0 } })).toBe(4);
    });

    test('text sorts by code point, what is absent comes first', async () => {
      expect(await ids({}, { sort: [{ by: 'title' }] })).toEqual(['6', '7', '3', '1', '2', '5', '4']);
      expect(await ids({}, { sort: [{ by: 'pages', order: 'descending' }] })).toEqual(['7', '2', '1', '3', '5', '6', '4']);
    });

    test('fields without an index are refused', async () => {
      await expect(reader.find({ id: '1' })).rejects.toBeInstanceOf(UnindexedField);
      await expect(reader.find({}, { sort: [{ by: 'id' }] })).rejects.toBeInstanceOf(UnindexedField);
      await expect(reader.count({ id: '1' })).rejects.toBeInstanceOf(UnindexedField);
    });

    test('a cursor that is damaged, or of another sort, is refused', async () => {
      const { next } = await reader.find({}, { sort: [{ by: 'pages' }], limit: 1 });
      await expect(reader.find({}, { after: next })).rejects.toBeInstanceOf(InvalidCursor);
      await expect(reader.find({}, { after: '!' })).rejects.toBeInstanceOf(InvalidCursor);
    });

    test('pages are no larger than allowed', async () => {
      const many = Array.from({ length: rowLimits.most + 5 }, (_, n) => ({ id: `many${n}`, tags: ['many'] }));
      for (let from = 0; from < many.length; from += 500) await place(...many.slice(from, from + 500));
      expect((await reader.find({ tags: 'many' })).rows).toHaveLength(rowLimits.usual);
      expect((await reader.find({ tags: 'many' }, { limit: 10_000 })).rows).toHaveLength(rowLimits.most);
    });

    test(
      'page by page gives every row once, in order, whatever it is sorted by',
      async () => {
        const order = fc.constantFrom('ascending', 'descending');
        const field = fc.constantFrom('title', 'pages', 'lent');
        const sort = fc.uniqueArray(fc.record({ by: field, order }), { maxLength: 3, selector: ({ by }) => by });
        await fc.assert(
          fc.asyncProperty(sort, fc.integer({ min: 1, max: 4 }), async (given, limit) => {
            const filter = { tags: { in: ['page'] } };
            await place(
              ...Array.from(
                { length: 12 },
                (_, n): Book => ({
                  id: `page${n}`,
                  tags: ['page'],
                  ...(n % 3 && { title: 'xyX'[n % 3] as string }),
                  pages: n % 4 ? n % 5 : null,
                  ...(n % 5 && { lent: n % 2 === 0 }),
                }),
              ),
            );
            const whole = await ids(filter, { sort: given, limit: 100 });
            expect(whole).toHaveLength(12);
            const paged: string[] = [];
            for (let after: string | undefined; ; ) {
              const page = await reader.find(filter, { sort: given, limit, after });
              paged.push(...page.rows.map(({ id }) => id));
              after = page.next;
              if (after === undefined) break;
            }
            expect(paged).toEqual(whole);
          }),
          { numRuns: moreRuns(runs) },
        );
      },
      patience,
    );
  });
}
