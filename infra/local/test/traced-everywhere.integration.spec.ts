import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AnalyticsModule } from '@candor/analytics';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, newTrace, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

interface Hop {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

const hops: Hop[] = [];
let collector: Server;
let installation: TestInstallation;

/** What an OTLP collector is sent. */
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<Hop, 'service'>[] }[];
  }[];
}

function note({ resourceSpans }: Export): void {
  for (const { resource, scopeSpans } of resourceSpans) {
    const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
    for (const { spans } of scopeSpans) hops.push(...spans.map((span) => ({ ...span, service })));
  }
}

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    let body = '';
    for await (const text of request) body += text;
    note(JSON.parse(body));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  installation = await startServices([SchedulingModule, InterviewsModule, AnalyticsModule], {
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
  });
});

afterAll(async () => {
  await installation?.close();
  collector?.closeAllConnections();
  collector?.close();
});

test('one trace shows every hop of a command: request, decision, log, Kafka, the logs and rows of other services, and the job', async () => {
  const { traceId, traceparent } = newTrace();
  const hana = installation.client('scheduling', { person: 'hana', memberships: [{ organization: 'acme', role: 'interviewer' }] });
  const schedule = { name: 'Work', zone: 'Europe/London', weeklyHours: { monday: [{ start: '09:00', end: '12:00' }] } };
  expect((await hana.put('availability/schedules/work', schedule, { traceparent })).status).toBe(200);
  const wanted = [
    'scheduling PUT /availability/schedules/:scheduleId',
    'scheduling scheduling/availability createSchedule',
    'scheduling sequence',
    'scheduling publish',
    'scheduling project',
    'interviews receive',
    'interviews sequence',
    'interviews project',
    'analytics receive',
    'analytics sequence',
    'analytics project',
    'analytics react',
    'analytics job refresh-availability-supply',
  ];
  const seen = await eventually(
    () => {
      const its = hops.filter((hop) => hop.traceId === traceId);
      expect([...new Set(its.map(({ service, name }) => `${service} ${name}`))]).toEqual(expect.arrayContaining(wanted));
      return its;
    },
    { what: 'a trace with every hop' },
  );
  const ids = new Set(seen.map(({ spanId }) => spanId));
  const roots = seen.filter(({ parentSpanId }) => parentSpanId === undefined || !ids.has(parentSpanId));
  expect(roots.map(({ service, name }) => `${service} ${name}`)).toEqual(wanted.slice(0, 1));
});
