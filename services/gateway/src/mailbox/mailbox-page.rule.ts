import type { KeptMailView } from '@candor/contracts';

type Mail = KeptMailView;

export interface MailboxSeen {
  readonly mails: readonly Mail[];
  /** Where older mail goes on; null: there is none. */
  readonly next: string | null;
  /** Only what went there. */
  readonly to: string | undefined;
  /** It begins with the newest mail, so that what comes belongs on it. */
  readonly isNewest: boolean;
}

export function mailboxPage({ mails, to, next, isNewest }: MailboxSeen): string {
  const older = next === null ? '' : `<p><a href="${escaped(listAddress(to, next))}">Older mail</a></p>`;
  const rows = mails.map(
    ({ key, to: { name, address }, subject, at }) =>
      `<li><a href="/mailbox/${escaped(key)}">${escaped(subject)}</a><span>${escaped(name)} ${escaped(address)}</span>${time(at)}</li>`,
  );
  // the script adds what is new to the list, and whoever listens hears of it
  const list = `<ul class="mails" aria-live="polite">${rows.join('')}</ul><p class="quiet none">There is no mail here yet.</p>`;
  const filter = `<form action="/mailbox"><label for="to">To</label><input id="to" name="to" type="email" value="${escaped(to ?? '')}"><button>Show</button></form>`;
  return page('Local mailbox', `<h1>Local mailbox</h1><p class="quiet">${note}</p>${filter}${list}${older}`, isNewest);
}

export function mailPage({ key, from, to, at, subject, text, calendar, messageId }: Mail): string {
  const fields = [
    ['From', party(from)],
    ['To', party(to)],
    ['Date', time(at)],
    ['Message-ID', escaped(messageId)],
    ...(calendar ? [['Invitation', `<a href="/mailbox/${escaped(key)}/invite.ics">invite.ics</a> (${escaped(calendar.method)})`]] : []),
  ];
  const head = fields.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('');
  const body = `<p><a href="/mailbox">Local mailbox</a></p><h1>${escaped(subject)}</h1><dl>${head}</dl><pre>${withLinks(text)}</pre>`;
  return page(subject, calendar ? `${body}<h2>invite.ics</h2><pre>${escaped(calendar.content)}</pre>` : body);
}

const note =
  'Mail that would have been sent, the newest first; what comes appears by itself. Nobody gets it: to have it delivered, set <code>CANDOR_SMTP_URL</code> and <code>CANDOR_MAIL_FROM</code>.';

const listAddress = (to: string | undefined, cursor: string): string =>
  `/mailbox?${to === undefined ? '' : `to=${encodeURIComponent(to)}&`}cursor=${encodeURIComponent(cursor)}`;

const party = ({ name, address }: Mail['to']): string => `${escaped(name)} &lt;${escaped(address)}&gt;`;

const time = (at: string): string => `<time datetime="${escaped(at)}">${escaped(at.slice(0, 16).replace('T', ' '))} UTC</time>`;

const home = '<header><a href="/">Back to Candor</a></header>';

const page = (title: string, content: string, isLive = false): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${escaped(title)} · Candor</title><link rel="icon" href="/candor.svg" type="image/svg+xml"><link rel="stylesheet" href="/mailbox/page.css">${isLive ? '<script src="/mailbox/page.js" defer></script>' : ''}</head><body>${home}<main>${content}</main></body></html>`;

/** Addresses of the web as links; a full stop or a bracket after one is not part of it. */
export function withLinks(text: string): string {
  const parts = text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/);
  return parts
    .map((part, index) => (index % 2 === 1 ? `<a href="${escaped(part)}" rel="noopener">${escaped(part)}</a>` : escaped(part)))
    .join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
