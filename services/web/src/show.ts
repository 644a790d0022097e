import type { ServiceStatusView, StatusView } from '@candor/contracts';
import { advice, age, headline, type Mood, properName, purposes, stateOf } from './words.ts';

/** Draws what is known; only what has changed is announced to those who listen. */
export function show(status: StatusView | undefined, now: number): void {
  const told = status ? headline(status) : unreachable;
  place('overall').dataset['mood'] = told.mood;
  say('headline', told.title);
  say('summary', told.summary);
  if (status) place('services').replaceChildren(...status.services.map((service) => card(service, now)));
  const steps = advice(status);
  place('advice').hidden = steps.length === 0;
  place('steps').replaceChildren(...steps.map((step) => element('li', {}, withCode(step))));
  document.title = told.mood === 'good' ? 'Candor status' : `${told.title} · Candor status`;
}

export const say = (id: string, text: string): void => {
  const where = place(id);
  if (where.textContent !== text) where.textContent = text;
};

const unreachable: { readonly title: string; readonly summary: string; readonly mood: Mood } = {
  title: 'Candor does not answer',
  summary: 'The gateway cannot be reached from here. What was stored is not lost.',
  mood: 'bad',
};

function card(service: ServiceStatusView, now: number): HTMLElement {
  const { text, mood } = stateOf(service);
  const facts = [
    ...(service.version === undefined ? [] : [`version ${service.version}`]),
    ...(service.up && service.since !== undefined ? [age(now - Date.parse(service.since))] : []),
  ];
  return element('li', { class: 'card', 'data-mood': mood }, [
    element('div', { class: 'head' }, [
      element('h3', {}, [service.name]),
      element('span', { class: 'state', 'data-mood': mood }, [element('span', { class: 'mark', 'aria-hidden': 'true' }, []), text]),
    ]),
    element('p', { class: 'purpose' }, [purposes[service.name] ?? '']),
    ...(service.dependencies.length > 0
      ? [element('ul', { class: 'needs', 'aria-label': `What ${service.name} needs` }, service.dependencies.map(need))]
      : []),
    ...(facts.length > 0 ? [element('p', { class: 'quiet' }, [facts.join(' · ')])] : []),
  ]);
}

const need = ({ name, up, reason }: ServiceStatusView['dependencies'][number]): HTMLElement =>
  element('li', { 'data-mood': up ? 'good' : 'bad' }, [
    element('span', { class: 'mark', 'aria-hidden': 'true' }, []),
    up ? properName(name) : `${properName(name)} ${reason ?? 'is not there'}`,
    ...(up ? [element('span', { class: 'hidden' }, [' works'])] : []),
  ]);

/** Text in which `…` stands for code. */
const withCode = (text: string): (string | HTMLElement)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, [part]) : part));

function element(tag: string, attributes: Readonly<Record<string, string>>, children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
