import { personalDataContract } from '../../src/contracts/personal-data.contract.ts';
import { openTestData } from './open-test-data.ts';

personalDataContract(
  'MongoDB',
  async () => {
    const { process, close } = await openTestData();
    return { data: await process(), close };
  },
  { runs: 30 },
);
