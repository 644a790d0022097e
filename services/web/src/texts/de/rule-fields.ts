import type { Texts } from '../en/index.ts';

export const ruleFields: Texts['ruleFields'] = {
  none: 'Keine',
  asHost: 'Wie bei den Gastgebern',
  notice: 'Mindestvorlauf',
  noticeHint: 'Zeiten, die früher als so lange von jetzt an beginnen, werden nicht angeboten.',
  horizon: 'Wie weit voraus',
  days: (count) => `Die nächsten ${count} Tage`,
  businessDays: (count) => `Die nächsten ${count} Werktage`,
  fixed: 'Von einem Tag bis zu einem anderen',
  from: 'Erster Tag',
  until: 'Letzter Tag',
  caps: 'Höchstens so viele Gespräche',
  capOf: { perDay: 'Am Tag', perWeek: 'In der Woche', perMonth: 'Im Monat' },
  noCap: 'Beliebig',
  before: 'Frei vor einem Gespräch',
  after: 'Frei nach einem Gespräch',
};
