import { ServiceStatusView } from '@candor/contracts';
import { z } from 'zod';

const Answer = ServiceStatusView.omit({ name: true, up: true });
const patience = 3_000;

/** How a service says it is; a service that says nothing is away. */
export async function askService(name: string, url: string | undefined): Promise<ServiceStatusView> {
  const away: ServiceStatusView = { name, up: false, status: 'away', dependencies: [] };
  if (url === undefined) return away;
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(patience), redirect: 'error' });
    const answer = Answer.parse(await response.json());
    return { ...answer, name, up: response.ok };
  } catch (failure) {
    return failure instanceof z.ZodError ? { ...away, status: 'unavailable' } : away;
  }
}
