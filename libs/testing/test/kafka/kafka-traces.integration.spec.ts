import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Telemetry } from '@candor/platform';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import { services } from './services-under-test.ts';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

let world: ReturnType<typeof services>;
let collector: Server;
let spans: Span[];
beforeEach(async () => {
  world = services();
  spans = [];
  collector = createServer(async (request, response) => {
    let body = '';
    for await (const text of request) body += text;
    for (const { scopeSpans } of JSON.parse(body).resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await world.clear();
  collector.closeAllConnections();
  collector.close();
}, 60_000);

test('a trace goes from the request in one service through Kafka into the other', async () => {
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const telemetry = new Telemetry({ service: 'interviews', endpoint });
  const [from, to] = await Promise.all([
    world.interviews({ parts: { telemetry } }),
    world.feedback({ parts: { telemetry: new Telemetry({ service: 'feedback', endpoint }) } }),
  ]);
  const request = await telemetry.span('http request', { kind: 'server' }, async ({ traceparent }) => {
    await from.append('interviews/chat/1', ['a'], traceparent);
    return traceparent;
  });
  await from.append('interviews/chat/2', ['untraced']);
  await eventually(async () => expect((await to.all()).length).toBe(2));
  const hops = await eventually(() => {
    const found = Object.fromEntries(spans.map((span) => [span.name, span]));
    expect(Object.keys(found).toSorted()).toEqual(['http request', 'publish', 'receive']);
    return found;
  });
  expect(spans.length).toBe(3);
  for (const { traceId } of spans) expect(request).toContain(traceId);
  expect(hops['publish']?.parentSpanId).toBe(hops['http request']?.spanId);
  expect(hops['receive']?.parentSpanId).toBe(hops['publish']?.spanId);
}, 60_000);
