import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { currentTraceparent } from './active-span.ts';
import { samplingRatio } from './sampling.ts';
import { Telemetry } from './telemetry.ts';
import { parseTraceparent } from './traceparent.ts';

const parent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const other = '00-aaaa2f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b8-01';

interface Exported {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status?: { readonly code?: number; readonly message?: string };
  readonly links?: readonly { readonly traceId: string }[];
}

interface Body {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue: string } }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<Exported, 'service'>[] }[];
  }[];
}

describe('with a collector', () => {
  let collector: Server;
  let endpoint: string;
  let answer: number | 'never';
  let bodies: string[];

  beforeEach(async () => {
    answer = 200;
    bodies = [];
    collector = createServer(async (request, response) => {
      let body = '';
      for await (const text of request) body += text;
      bodies.push(body);
      if (answer !== 'never') response.writeHead(answer, { 'content-type': 'application/json' }).end('{}');
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    collector.closeAllConnections();
    collector.close();
  });

  const exported = (): Exported[] =>
    bodies
      .flatMap((body) => (JSON.parse(body) as Body).resourceSpans)
      .flatMap(({ resource, scopeSpans }) => {
        const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
        return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ service, ...span })));
      });

  test('one trace goes through the services of a process, each under its own name', async () => {
    const scheduling = new Telemetry({ service: 'scheduling', endpoint });
    const feedback = new Telemetry({ service: 'feedback', endpoint });
    await scheduling.span('http request', { kind: 'server' }, async () => {
      await sleep(1);
      await scheduling.span('append', {}, async ({ traceparent }) => {
        expect(currentTraceparent()).toBe(traceparent);
        await feedback.span('receive', { kind: 'consumer', parent: traceparent }, async () => undefined);
      });
    });
    await Promise.all([scheduling.close(), feedback.close()]);
    const spans = exported();
    const named = (name: string) => spans.find((span) => span.name === name);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(spans.map(({ service, name }) => `${service} ${name}`).toSorted()).toEqual([
      'feedback receive',
      'scheduling append',
      'scheduling http request',
    ]);
    expect(named('append')?.parentSpanId).toBe(named('http request')?.spanId);
    expect(named('receive')?.parentSpanId).toBe(named('append')?.spanId);
  });

  test('a batch is a span in each of the traces it works for', async () => {
    const telemetry = new Telemetry({ service: 'feedback', endpoint });
    const carried = await telemetry.each(
      'publish',
      [parent, undefined, other, parent, 'nonsense'],
      { kind: 'producer' },
      async (given) => given,
    );
    await telemetry.close();
    expect(exported().map(({ traceId, parentSpanId }) => [traceId, parentSpanId])).toEqual(
      [parent, other].map((text) => text.split('-').slice(1, 3)),
    );
    expect(carried.map((text) => parseTraceparent(text)?.traceId)).toEqual(
      [parent, undefined, other, parent, undefined].map((text) => text?.split('-')[1]),
    );
    expect(carried[0]).toBe(carried[3]);
  });

  test('a failure is passed on and marks its span, without the words of the error', async () => {
    const telemetry = new Telemetry({ service: 'feedback', endpoint });
    await expect(telemetry.span('append', { parent, links: [other] }, () => Promise.reject(new TypeError('Ana said so')))).rejects.toThrow(
      'Ana said so',
    );
    await telemetry.close();
    expect(exported()).toMatchObject([{ status: { code: 2, message: 'TypeError' }, links: [{ traceId: other.split('-')[1] }] }]);
    expect(bodies.join()).not.toContain('Ana');
  });

  test('who began a trace decides whether it is kept', async () => {
    const telemetry = new Telemetry({ service: 'feedback', endpoint, ratio: 0 });
    const unsampled = await telemetry.span('a', {}, ({ traceparent }) => traceparent);
    await telemetry.span('b', { parent: unsampled }, () => undefined);
    await telemetry.span('c', { parent }, () => undefined);
    await telemetry.close();
    expect(unsampled).toMatch(/-00$/);
    expect(exported().map(({ name }) => name)).toEqual(['c']);
  });

  test.each([500, 'never'] as const)(
    'a collector that answers %s hurts nobody',
    async (status) => {
      answer = status;
      const telemetry = new Telemetry({ service: 'feedback', endpoint });
      for (let n = 0; n < 6_000; n++) await telemetry.span('append', {}, () => undefined);
      await telemetry.close();
      expect(await telemetry.span('append', {}, () => 'still works')).toBe('still works');
    },
    20_000,
  );
});

test('without a collector the trace of the request is passed on', async () => {
  const telemetry = new Telemetry({ service: 'feedback' });
  expect(await telemetry.span('append', {}, ({ traceparent }) => traceparent ?? currentTraceparent())).toBeUndefined();
  expect(await telemetry.span('append', { parent }, ({ traceparent }) => [traceparent, currentTraceparent()])).toEqual([parent, parent]);
  expect(await telemetry.each('publish', [parent, undefined], {}, async (carried) => carried)).toEqual([parent, undefined]);
  await telemetry.close();
});

test('the share of traces to keep comes from the variable of OpenTelemetry', () => {
  expect(['0.25', '0', '7', 'x', '', undefined].map((text) => samplingRatio({ OTEL_TRACES_SAMPLER_ARG: text }))).toEqual([
    0.25, 0, 1, 1, 1, 1,
  ]);
});
