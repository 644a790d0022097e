import { blobsContract } from '../../src/contracts/blobs.contract.ts';
import { openTestBlobs } from './open-test-blobs.ts';

blobsContract('GridFS', openTestBlobs, { runs: 40 });
