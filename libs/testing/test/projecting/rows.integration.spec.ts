import { Projector, Rows } from '@candor/platform';
import { rowsContract } from '../../src/contracts/rows.contract.ts';
import { handlersUnderTest, never } from './handlers-under-test.ts';

rowsContract(
  'MongoDB',
  async () => {
    const it = await handlersUnderTest();
    return {
      log: it.log,
      async project(projection) {
        const projecting = new Projector(projection, it.catalog, it.parts());
        await projecting.position();
        await projecting.take(await it.all(), never);
      },
      reader: (projection) => new Rows(it.db, it.catalog).of(projection),
      close: it.close,
    };
  },
  { runs: 15 },
);
