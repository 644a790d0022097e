import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The lines of a gzip file. Rejects when it cannot be read or is cut short. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const text = createGunzip();
  pipeline(createReadStream(file), text, () => undefined);
  text.setEncoding('utf8');
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') throw new Error('the last line is cut short');
}

/** Joins small texts to larger ones: compressing line by line is slow. */
export async function* inChunks(texts: AsyncIterable<string>, characters = 65_536): AsyncGenerator<string> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length >= characters) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
