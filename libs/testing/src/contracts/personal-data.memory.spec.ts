import { MemoryPersonalData } from '@candor/event-sourcing';
import { normaliseAddress } from '@candor/platform';
import { personalDataContract } from './personal-data.contract.ts';

personalDataContract('memory', async () => ({ data: new MemoryPersonalData(normaliseAddress), close: async () => undefined }));
