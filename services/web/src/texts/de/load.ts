import type { Texts } from '../en/index.ts';

export const load: Texts['load'] = {
  title: 'Auslastung',
  lead: 'Wie viele Gespräche jeder Gastgeber in einer Woche hat, damit es niemandem zu viele werden.',
  week: (from, to) => `${from} – ${to}`,
  previous: 'Vorige Woche',
  next: 'Nächste Woche',
  thisWeek: 'Diese Woche',
  host: 'Gastgeber',
  chats: 'Gespräche',
  hours: 'Stunden',
  cancelled: 'Abgesagt',
  declined: 'Konnte nicht',
  none: { title: 'Noch hält niemand Gespräche', text: 'Wer Gespräche hält, steht hier, ob viel oder wenig.' },
  summary: (chats, hosts) =>
    chats === 0
      ? 'Keine Gespräche in dieser Woche.'
      : `${chats} ${chats === 1 ? 'Gespräch' : 'Gespräche'} in dieser Woche, gehalten von ${hosts} aus dem Team.`,
};
