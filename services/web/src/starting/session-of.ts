import { answered } from '../api/answered.ts';
import { api, refreshed } from '../api/client.ts';
import { statusOf, Unreachable } from '../api/problem.ts';

/** So long it may take until the session knows of an organization that was just founded, in ms and times. */
const patience = { pause: 250, times: 40 };

/** Renews the session until it knows that one belongs to an organization. Throws `Unreachable` when it does not come to know. */
export async function sessionOf(organization: string): Promise<void> {
  for (let left = patience.times; left > 0; left -= 1) {
    await refreshed();
    try {
      await answered(() => api.GET('/api/organizations/{organization}', { params: { path: { organization } } }));
      return;
    } catch (failure) {
      if (![403, 404].includes(statusOf(failure) ?? 0)) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
  throw new Unreachable('the session does not know of the organization yet');
}
