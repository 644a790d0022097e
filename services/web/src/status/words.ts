import type { ServiceStatusView, StatusView } from '@candor/contracts';
import { capitalized } from '../texts/capitalized.ts';

export type Mood = 'good' | 'attention' | 'bad' | 'waiting';

export const purposes: Readonly<Record<string, string>> = {
  gateway: 'The front door: passes requests on, serves this page',
  scheduling: 'Availability, slots and bookings',
  interviews: 'Conversations, preparation and observations',
  feedback: 'Feedback in both directions',
  analytics: 'Market signals and exports',
  web: 'This app',
};

/** Nobody signs in as an operator: whoever has the installation's key makes a link. */
export const forOperators = {
  text: 'Whoever runs this installation sees how far behind projections and jobs are, replays what is parked and has rows built anew, on a page of its own. On the machine that has the installation’s key, this prints the link to it:',
  command: 'npm run candor -- operator-link',
};

const states: Readonly<Record<ServiceStatusView['status'], { readonly text: string; readonly mood: Mood }>> = {
  ready: { text: 'Running', mood: 'good' },
  degraded: { text: 'Running, catching up later', mood: 'attention' },
  starting: { text: 'Starting', mood: 'attention' },
  stopping: { text: 'Stopping', mood: 'attention' },
  unavailable: { text: 'Cannot work', mood: 'bad' },
  away: { text: 'Not running', mood: 'bad' },
};

export const stateOf = (service: ServiceStatusView): { readonly text: string; readonly mood: Mood } =>
  states[service.status] ?? states.unavailable;

export function headline(status: StatusView): { readonly title: string; readonly summary: string; readonly mood: Mood } {
  const moods = status.services.map((service) => stateOf(service).mood);
  const down = status.services.filter(({ up }) => !up).map(({ name }) => name);
  if (down.length === 0 && moods.every((mood) => mood === 'good'))
    return { title: 'Everything runs', summary: 'All services answer and have what they need.', mood: 'good' };
  if (down.length === 0)
    return {
      title: 'Everything answers',
      summary: 'Something in the background is away; what waits for it is done when it is back.',
      mood: 'attention',
    };
  const summary = `${capitalized(list(down))} ${down.length === 1 ? 'does' : 'do'} not work at the moment. Nothing that was stored is lost.`;
  return {
    title: down.length === 1 ? 'One service is down' : `${down.length} services are down`,
    summary,
    mood: moods.includes('bad') ? 'bad' : 'attention',
  };
}

/** `a`, `a and b`, `a, b and c`. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** `up for 3 days`, `up for 1 minute`: the largest unit that says it. */
export function age(milliseconds: number): string {
  const minutes = Math.floor(Math.max(0, milliseconds) / 60_000);
  if (minutes < 1) return 'just started';
  if (minutes < 60) return `up for ${count(minutes, 'minute')}`;
  if (minutes < 48 * 60) return `up for ${count(Math.floor(minutes / 60), 'hour')}`;
  return `up for ${count(Math.floor(minutes / 1440), 'day')}`;
}

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** What the servers are called by those who make them. */
export const properName = (server: string): string => ({ mongodb: 'MongoDB', kafka: 'Kafka', redis: 'Redis' })[server] ?? server;

const servers: Readonly<Record<string, string>> = {
  mongodb: 'MongoDB keeps everything: without it no request can be answered.',
  kafka: 'Kafka carries news between the services: until it is back they show each other’s news late.',
  redis: 'Redis runs the work in the background: until it is back reminders and refreshes wait.',
};

/** What a person can do about it, in the order in which to try it; empty when nothing needs doing. */
export function advice(status: StatusView | undefined): readonly string[] {
  if (!status)
    return [
      'Wait a moment: the page looks again every few seconds.',
      'See whether `npm start` is still running in its terminal; start it again if not. Under Docker: `docker compose ps`.',
      'What it said last is in `.candor/logs`. Under Docker: `docker compose logs gateway`.',
    ];
  const missing = [...new Set(status.services.flatMap(({ dependencies }) => dependencies.filter(({ up }) => !up).map(({ name }) => name)))];
  const down = status.services.filter(({ name, up }) => !up && name !== 'web').map(({ name }) => name);
  const web = status.services.some(({ name, up }) => name === 'web' && !up);
  if (missing.length === 0 && down.length === 0 && !web) return [];
  return [
    'Wait a moment: what fails is started again, and goes on where it was.',
    ...missing.map((name) => `See whether ${properName(name)} runs. ${servers[name] ?? ''}`.trim()),
    ...(down.length === 0
      ? []
      : [`Read what ${list(down)} last said: \`.candor/logs\`, or under Docker \`docker compose logs ${down.join(' ')}\`.`]),
    ...(web ? ['Build the app: `npm run -w @candor/web build`.'] : []),
    'If it stays like this, stop `npm start` with Ctrl-C and start it again: the data stays.',
  ];
}
