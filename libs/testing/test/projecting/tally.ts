import { event, stream } from '@candor/contracts';
import { type EncodedEvent, type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';
import { z } from 'zod';

// Streams of numbers, summed up per stream and, across streams, per shelf.

export const tallyStream = stream({
  service: 'scheduling',
  name: 'tally',
  published: false,
  events: {
    Added: event(z.object({ amount: z.number(), shelf: z.string().optional() })),
    Cleared: event(z.object({})),
    Glanced: event(z.object({})),
  },
  commands: { add: z.object({ amount: z.number() }) },
  rejections: { too_much: 422 },
});

export interface TallyRow {
  readonly kind: 'stream' | 'shelf';
  readonly total: number;
  readonly count: number;
  /** Versions in the order they were folded. Empty for shelves, which see no order across streams. */
  readonly versions: readonly number[];
}

type Added = RecordedEvent<'Added', { readonly amount: number; readonly shelf?: string | undefined }>;

export interface TallyOptions {
  readonly version?: number;
  /** Called with every event before it is folded; may throw. */
  readonly fault?: (event: RecordedEvent) => void;
  readonly scale?: number;
}

export const tallies = ({ version = 1, fault = () => undefined, scale = 1 }: TallyOptions = {}): Projection<TallyRow> => ({
  name: 'tallies',
  version,
  indexes: [['kind', 'total']],
  from: [
    rowsFrom(tallyStream, ({ subject, data }) => [subject, ...('shelf' in data && data.shelf ? [`shelf:${data.shelf}`] : [])], {
      Added(row, added: Added, key) {
        fault(added);
        const kind = key.startsWith('shelf:') ? 'shelf' : 'stream';
        const { total, count, versions } = row ?? { total: 0, count: 0, versions: [] };
        return {
          kind,
          total: total + added.data.amount * scale,
          count: count + 1,
          versions: kind === 'stream' ? [...versions, added.version] : [],
        };
      },
      Cleared: () => undefined,
    }),
  ],
});

export const added = (amount: number, shelf?: string): EncodedEvent => ({
  type: 'Added',
  schema: 1,
  data: { amount, ...(shelf && { shelf }) },
  personal: [],
});
export const cleared: EncodedEvent = { type: 'Cleared', schema: 1, data: {}, personal: [] };
export const glanced: EncodedEvent = { type: 'Glanced', schema: 1, data: {}, personal: [] };

export const tally = (subject: string): string => `scheduling/tally/${subject}`;
