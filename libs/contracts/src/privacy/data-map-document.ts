import { dataMap } from '../definition/personal.ts';
import type { StreamDefinition } from '../definition/stream.ts';
import { holdingOf } from './holdings.ts';

const kindOf = ({ service, name }: StreamDefinition): string => `${service}/${name}`;
const code = (text: string): string => `\`${text}\``;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The data map as a page of Markdown: what is held of people, where and what for, and which of it is sealed. */
export function dataMapDocument(streams: readonly StreamDefinition[]): string {
  const sorted = streams.toSorted((a, b) => (kindOf(a) < kindOf(b) ? -1 : 1));
  const kinds = sorted.map((stream) => {
    const { why, about, withheld = [], untold = [] } = holdingOf(stream);
    const who = about.length > 0 ? about.map(code).join(', ') : 'the subject, if anybody';
    const not = [...withheld, ...untold].map(code).join(', ') || '–';
    return row(code(kindOf(stream)), why, who, not, stream.published ? 'yes' : 'no');
  });
  const texts = dataMap(sorted).map(({ stream, event, path, whose }) => row(code(stream), code(event), code(path), code(whose)));
  return [
    '# Data map',
    '',
    'Made of the definitions of events by `dataMapDocument`; a spec fails when it is not up to date. `GET /api/data-map` is the same for machines.',
    'What is held of one person they read themselves, at `GET /api/held-about-me` and `/api/held-about-me/page`.',
    '',
    '## What is kept, and what for',
    '',
    'The fields under *of* hold the ids of those whom an event is about: they are shown it, without what is under *not told*.',
    'Events that travel are kept by other services too, with their texts sealed.',
    '',
    row('stream', 'kept for', 'of', 'not told', 'travels'),
    row('---', '---', '---', '---', '---'),
    ...kinds,
    '',
    '## Personal texts',
    '',
    'Sealed in the log under the key of the person whose id stands in the field under *whose*; unreadable everywhere once that key is destroyed.',
    '',
    row('stream', 'event', 'text', 'whose'),
    row('---', '---', '---', '---'),
    ...texts,
    '',
  ].join('\n');
}
