// @ts-check
import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { idOf } from '../../local/servers/compose.mjs';
import { lastLines } from '../../local/setup/explain.mjs';
import { serviceNames } from '../../local/setup/installation.mjs';
import { runTool } from '../../local/setup/run-tool.mjs';

/** A date that is ahead whenever this runs: `nextDaysOff` lists no others. */
const dayOff = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const schedule = {
  name: 'Work',
  zone: 'Europe/London',
  weeklyHours: {
    monday: [{ start: '09:00', end: '12:00' }],
    thursday: [{ start: '22:00', end: '24:00' }],
    friday: [{ start: '00:00', end: '02:00' }],
  },
};

/**
 * The worked example of services/scheduling/README.md, through the gateway: a host sets hours, which become a row in interviews
 * and are counted by a job in analytics. Throws when anything else comes back.
 * @param {import('../../local/servers/compose.mjs').Project} project
 * @param {string} address of the gateway
 * @param {(text: string) => void} say
 */
export async function roundTrip(project, address, say) {
  const hana = ['--person', 'hana', '--organization', 'acme', '--role', 'interviewer'];
  const said = await runTool('docker', ['exec', await idOf(project, 'gateway'), 'candor', 'token', ...hana]);
  const [token = ''] = lastLines(said, 1);
  const ask = asking(address, token);

  const page = await fetch(address);
  strictEqual(page.headers.get('content-type')?.split(';')[0], 'text/html');
  const { openapi, paths } = await ask('GET', 'openapi.json');
  say(`the gateway serves the pages, and OpenAPI ${openapi} with ${Object.keys(paths).length} paths of ${serviceNames.length} services`);

  const began = Date.now();
  await ask('PUT', 'scheduling/availability/schedules/work', schedule);
  const set = await ask('PUT', `scheduling/availability/schedules/work/overrides/${dayOff}`, { windows: [], note: 'dentist' });
  deepStrictEqual(set, { stream: 'scheduling/availability/acme/hana', version: 3 });
  const after = `after=${set.stream}@${set.version}`;
  say(`PUT scheduling/availability → ${JSON.stringify(set)}`);

  const hours = await ask('GET', `interviews/host-hours/hana?${after}`);
  deepStrictEqual(hours, {
    organizationId: 'acme',
    hostId: 'hana',
    zone: 'Europe/London',
    schedule: 'Work',
    schedules: 1,
    weeklyMinutes: 420,
    nextDaysOff: [dayOff],
  });
  say(`GET interviews/host-hours/hana → ${JSON.stringify(hours)}`);

  const { organizationId, hosts, weeklyMinutes, minutesByWeekday } = await ask('GET', `analytics/availability-supply?${after}`);
  const supply = { organizationId, hosts, weeklyMinutes, monday: minutesByWeekday.monday };
  deepStrictEqual(supply, { organizationId: 'acme', hosts: 1, weeklyMinutes: 420, monday: 180 });
  say(`GET analytics/availability-supply → ${JSON.stringify(supply)}; ${Date.now() - began} ms from the first PUT`);
}

/** @param {string} address @param {string} token */
const asking =
  (address, token) =>
  /**
   * Asks again while the answer is 202, which a broker that is just starting can cause.
   * @param {'GET' | 'PUT'} method @param {string} path @param {unknown} [body]
   */
  async (method, path, body) => {
    for (const deadline = Date.now() + 60_000; ; await sleep(200)) {
      const response = await fetch(`${address}/api/${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await response.text();
      if (response.status === 200) return JSON.parse(text);
      if (response.status !== 202 || Date.now() > deadline)
        throw new Error(`${method} /api/${path} was answered ${response.status}: ${text}`);
    }
  };
