import { MemoryEventLog, MemoryRows } from '@candor/event-sourcing';
import { rowsContract } from './rows.contract.ts';

rowsContract('memory', async () => {
  const [log, rows] = [new MemoryEventLog(), new MemoryRows()];
  return {
    log,
    project: async (projection) => rows.take([projection], await log.readAll(0, Number.MAX_SAFE_INTEGER)),
    reader: (projection) => rows.of(projection),
    close: async () => undefined,
  };
});
