import type { HeldAboutMe } from '@candor/contracts';
import { escaped } from '../mailbox/mailbox-page.rule.ts';

type Part = HeldAboutMe['services'][number];
type Facts = Readonly<Record<string, unknown>>;

/** What is held of a person as a page without scripts. */
export function heldPage({ personId, side, at, services, missing, notShown }: HeldAboutMe): string {
  const away = missing.length > 0 ? `<p><strong>Could not be asked, try again: ${escaped(missing.join(', '))}.</strong></p>` : '';
  const intro = `<h1>Everything held about you</h1><p class="quiet">As a ${side}, known as ${escaped(personId)}, on ${time(at)}. The same <a href="/api/held-about-me">for machines</a>.</p>${away}`;
  const held = services.map(section).join('');
  const others = `<h2>Not shown here</h2><ul>${notShown.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>Everything held about you · Candor</title><link rel="icon" href="/candor.svg" type="image/svg+xml"><link rel="stylesheet" href="/mailbox/page.css"></head><body><main>${intro}${held}${others}</main></body></html>`;
}

function section({ service, events, things }: Part): string {
  const told = events.map(({ type, at, why, data }) => item(words(type), at, why, data));
  const kept = things.map(({ kind, why, facts }) => item(words(kind), undefined, why, facts));
  const content = [...told, ...kept].join('');
  return `<h2>${escaped(words(service))}</h2>${content === '' ? '<p class="quiet">Nothing.</p>' : content}`;
}

const item = (name: string, at: string | undefined, why: string, facts: Facts): string =>
  `<h3>${escaped(name)}</h3><p class="quiet">${at === undefined ? '' : `${time(at)} · `}kept for: ${escaped(why)}</p>${list(facts)}`;

function list(facts: Facts): string {
  const rows = Object.entries(facts).map(([name, value]) => `<dt>${escaped(words(name))}</dt><dd>${escaped(shown(value))}</dd>`);
  return rows.length > 0 ? `<dl>${rows.join('')}</dl>` : '<p>It is about others: that you did it is kept.</p>';
}

const reasons: Readonly<Record<string, string>> = {
  'of-somebody-else': '(of somebody else)',
  secret: '(not told)',
  erased: '(erased)',
};

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'object' && 'notTold' in value) return reasons[String(value.notTold)] ?? '(not told)';
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${words(name)}: ${shown(inner)}`)
    .join(', ');
}

/** `guestName` → `Guest name`, `PersonNamed` → `Person named`. */
const words = (name: string): string => {
  const apart = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
  return apart.charAt(0).toUpperCase() + apart.slice(1);
};

const time = (at: string): string => `<time datetime="${escaped(at)}">${escaped(at.slice(0, 16).replace('T', ' '))} UTC</time>`;
