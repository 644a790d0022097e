import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FeedVersion } from './calendar-read.rule.ts';
import { type FeedAnswer, FeedReader } from './feed-reader.ts';
import { AddressRefused, PublicInternet } from './outside.ts';
import { failureOfConnection } from './outside-failures.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(answer: RequestListener): Promise<{ readonly port: number; readonly asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked };
}

const onlyLoopback = (ip: string): boolean => ip === '127.0.0.1';
const toLoopback = async () => [{ address: '127.0.0.1', family: 4 }];
const read = (
  address: string,
  { known = {}, outside = new PublicInternet(onlyLoopback, toLoopback) }: { known?: FeedVersion; outside?: PublicInternet } = {},
): Promise<FeedAnswer> => new FeedReader(outside).read(address, known, new AbortController().signal);
const text = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

describe('a feed', () => {
  test('is read with its version, and asked for a newer one only', async () => {
    const { port, asked } = await serve((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"v1"', 'last-modified': 'Mon, 02 Mar 2026 09:00:00 GMT' }).end(isKnown ? '' : text);
    });
    const url = `http://feed.example:${port}/a.ics?token=secret`;
    const version = { etag: '"v1"', lastModified: 'Mon, 02 Mar 2026 09:00:00 GMT' };
    expect(await read(url)).toEqual({ kind: 'read', text, version });
    expect(await read(url, { known: version })).toEqual({ kind: 'unchanged' });
    expect(asked.map(({ url: path, headers }) => [path, headers.host])).toEqual(
      Array(2).fill(['/a.ics?token=secret', `feed.example:${port}`]),
    );
  });

  test('without a tag is asked for by date', async () => {
    const { port, asked } = await serve((_, response) => response.writeHead(304).end());
    await read(`http://feed.example:${port}/`, { known: { lastModified: 'Mon, 02 Mar 2026 09:00:00 GMT' } });
    expect(asked[0]?.headers['if-modified-since']).toBe('Mon, 02 Mar 2026 09:00:00 GMT');
  });

  test.each([
    ['utf-8', Buffer.from('Café')],
    ['ISO-8859-1', Buffer.from('Caf\u00e9', 'latin1')],
    ['made-up', Buffer.from('Café')],
  ])('in %s is understood', async (charset, bytes) => {
    const { port } = await serve((_, response) =>
      response.writeHead(200, { 'content-type': `text/calendar; charset="${charset}"` }).end(bytes),
    );
    expect(await read(`http://feed.example:${port}/`)).toMatchObject({ text: 'Café' });
  });

  test('that is too long is left, compressed or not', async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024));
    const { port } = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read(`http://feed.example:${port}/`)).toEqual({ kind: 'failed', why: 'too_large' });
  });

  test.each([
    [401, 'sign_in_refused'],
    [403, 'sign_in_refused'],
    [404, 'not_found'],
    [410, 'not_found'],
    [500, 'refused_by_server'],
    [302, 'refused_by_server'],
  ])('that answers %s has failed: %s', async (status, why) => {
    const { port } = await serve((_, response) => response.writeHead(status).end());
    expect(await read(`http://feed.example:${port}/`)).toMatchObject({ kind: 'failed', why });
  });

  test('that wants to be left alone says for how long', async () => {
    const { port } = await serve((_, response) => response.writeHead(503, { 'retry-after': '120' }).end());
    expect(await read(`http://feed.example:${port}/`)).toEqual({ kind: 'failed', why: 'refused_by_server', wait: 120_000 });
  });

  test('whose connection breaks is unreachable', async () => {
    const { port } = await serve((request, response) =>
      request.url === '/begin'
        ? response.writeHead(200, { 'content-length': 99 }).write('BEGIN', () => response.destroy())
        : response.destroy(),
    );
    expect(await read(`http://feed.example:${port}/`)).toEqual({ kind: 'failed', why: 'unreachable' });
    expect(await read(`http://feed.example:${port}/begin`)).toEqual({ kind: 'failed', why: 'unreachable' });
  });
});

describe('a redirect', () => {
  test('is followed, and takes what signs in to its own server only', async () => {
    const other = await serve((_, response) => response.end(text));
    const { port, asked } = await serve((request, response) => {
      const to = request.url === '/a' ? '/b' : `http://other.example:${other.port}/c`;
      response.writeHead(request.url === '/a' ? 301 : 307, { location: to }).end();
    });
    expect(await read(`http://hana:secret@feed.example:${port}/a`)).toMatchObject({ kind: 'read' });
    const basic = `Basic ${Buffer.from('hana:secret').toString('base64')}`;
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([basic, basic]);
    expect(other.asked.map(({ url, headers }) => [url, headers.authorization])).toEqual([['/c', undefined]]);
  });

  test('that goes round in circles ends', async () => {
    const { port, asked } = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    expect(await read(`http://feed.example:${port}/`)).toEqual({ kind: 'failed', why: 'refused_by_server' });
    expect(asked).toHaveLength(6);
  });

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.2/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'file:///etc/passwd',
    'http://2130706434/',
  ])('to %s is not', async (location) => {
    const { port } = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await read(`http://feed.example:${port}/`)).toEqual({ kind: 'failed', why: 'address_refused' });
  });
});

describe('nobody gets inside', () => {
  test.each([
    'http://localhost:PORT/',
    'http://127.0.0.1:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://0x7f000001:PORT/',
    'http://0:PORT/',
  ])('by %s', async (address) => {
    const { port, asked } = await serve((_, response) => response.end(text));
    expect(await read(address.replace('PORT', String(port)), { outside: new PublicInternet() })).toEqual({
      kind: 'failed',
      why: 'address_refused',
    });
    expect(asked).toEqual([]);
  });

  test.each([
    [['127.0.0.1']],
    [['93.184.216.34', '10.0.0.7']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::7f00:1']],
    [['fe80::1']],
    [['224.0.0.1']],
    [[]],
  ])('by a name that stands for %j', async (ips) => {
    const { port, asked } = await serve((_, response) => response.end(text));
    const outside = new PublicInternet(undefined, async () => ips.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    expect(await read(`http://inside.example:${port}/`, { outside })).toEqual({ kind: 'failed', why: 'address_refused' });
    expect(asked).toEqual([]);
  });

  test('by a name that changes its meaning: what is checked is what is connected to', async () => {
    const { port, asked } = await serve((_, response) => response.end(text));
    let times = 0;
    const changing = async () => [{ address: times++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    const outside = new PublicInternet(onlyLoopback, changing);
    expect(await read(`http://rebound.example:${port}/`, { outside })).toMatchObject({ kind: 'read' });
    expect({ times, asked: asked.length }).toEqual({ times: 1, asked: 1 });
  });
});

test('failures are told apart without quoting them', () => {
  const never = new AbortController().signal;
  expect(failureOfConnection(new TypeError('fetch failed', { cause: new AddressRefused('x') }), never)).toBe('address_refused');
  expect(failureOfConnection(new AggregateError([Object.assign(new Error('x'), { code: 'ETIMEDOUT' })]), never)).toBe('too_slow');
  expect(failureOfConnection(new Error('x'), AbortSignal.abort())).toBe('too_slow');
  expect(failureOfConnection(new TypeError('fetch failed'), never)).toBe('unreachable');
});
