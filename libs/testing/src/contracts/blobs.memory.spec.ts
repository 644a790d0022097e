import { MemoryBlobs, MemoryPersonalData } from '@candor/event-sourcing';
import { blobsContract } from './blobs.contract.ts';

blobsContract('memory', async () => {
  const personal = new MemoryPersonalData();
  return { personal, blobs: new MemoryBlobs(personal), close: async () => undefined };
});
