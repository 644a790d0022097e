// @ts-check

/** What the requests of an asker who knows the installation are about. */
export const known = { organization: 'acme', organizationId: 'acme', chatTypeId: 'hello', 'Candor-Organization': 'acme' };

const day = [{ start: '09:00', end: '17:00' }];

/** An organization with one host and one type of chat, so that not every request ends at "no such organization". */
const furniture = /** @type {const} */ ([
  ['POST', '/api/organizations', { organizationId: 'acme', name: 'ACME' }],
  [
    'PUT',
    '/api/scheduling/availability/schedules/work',
    { name: 'Work', zone: 'Europe/London', weeklyHours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day } },
  ],
  [
    'PUT',
    '/api/scheduling/chat-types/hello',
    {
      description: { name: 'Say hello', kind: 'exploratory', location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' } },
      assignment: { mode: 'single', host: { hostId: 'olga' } },
      rules: { durations: [30] },
    },
  ],
]);

/** The organization's news take a moment to reach scheduling: until then it says that there is no such member. */
const tries = 100;

/** @param {string} address of the gateway @param {string} token of olga, who founds the organization */
export async function furnish(address, token) {
  const headers = { authorization: `Bearer ${token}`, 'candor-organization': 'acme', 'content-type': 'application/json' };
  for (const [method, path, body] of furniture) {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(`${address}${path}`, { method, headers, body: JSON.stringify(body) });
      const said = await response.text();
      if (response.ok) break;
      if (attempt === tries) throw new Error(`${method} ${path} was answered ${response.status}: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
