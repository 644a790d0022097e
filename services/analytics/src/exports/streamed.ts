import { Readable } from 'node:stream';

/** Bytes or texts as they come, for an answer: whoever goes away ends them. */
export const streamed = (content: AsyncIterable<Uint8Array | string>): Readable => Readable.from(content, { objectMode: false });
