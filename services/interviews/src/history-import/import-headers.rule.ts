import type { ImportColumn, ImportKind } from '@candor/contracts';

type Headers = Readonly<Record<string, readonly string[]>>;

/** What columns of past conversations may be called, in English or German. */
const conversations: Headers = {
  date: ['date', 'day', 'start', 'datum', 'tag', 'beginn'],
  time: ['time', 'starttime', 'zeit', 'uhrzeit'],
  zone: ['zone', 'timezone', 'zeitzone'],
  duration: ['duration', 'minutes', 'durationminutes', 'dauer', 'minuten'],
  kind: ['kind', 'type', 'art'],
  name: ['name', 'person', 'with', 'host', 'guest', 'candidate', 'interviewer', 'mit', 'kandidat', 'kandidatin'],
  address: ['email', 'mail', 'emailaddress', 'address', 'emailadresse', 'mailadresse', 'adresse'],
  employer: ['employer', 'company', 'organization', 'organisation', 'arbeitgeber', 'firma', 'unternehmen'],
  outcome: ['outcome', 'result', 'ergebnis'],
  note: ['note', 'notes', 'comment', 'notiz', 'bemerkung'],
};

/** What columns of offers may be called. */
const offers: Headers = {
  date: ['date', 'extendedon', 'offeredon', 'datum'],
  role: ['role', 'title', 'position', 'rolle', 'stelle', 'funktion'],
  level: ['level', 'seniority', 'stufe'],
  employer: ['employer', 'company', 'organization', 'organisation', 'arbeitgeber', 'firma', 'unternehmen'],
  currency: ['currency', 'wahrung', 'waehrung'],
  base: ['base', 'basepay', 'pay', 'salary', 'gehalt', 'grundgehalt', 'lohn'],
  period: ['period', 'per', 'zeitraum', 'pro'],
  'hours-per-week': ['hoursperweek', 'hours', 'weeklyhours', 'stunden', 'wochenstunden'],
  bonus: ['bonus', 'bonusperyear', 'bonusprojahr'],
  equity: ['equity', 'grant', 'shares', 'beteiligung', 'anteile'],
  'vesting-years': ['vestingyears', 'vesting', 'vestingjahre'],
  country: ['country', 'land'],
  region: ['region', 'city', 'place', 'location', 'ort', 'stadt'],
  remote: ['remote', 'homeoffice'],
  perks: ['perks', 'benefits', 'zusatzleistungen'],
  answer: ['answer', 'status', 'decision', 'antwort', 'entscheidung'],
  'answered-on': ['answeredon', 'answerdate', 'decidedon', 'antwortdatum'],
  proof: ['proof', 'verification', 'nachweis'],
  note: ['note', 'notes', 'comment', 'notiz', 'bemerkung'],
};

/** By what a file holds. */
export const importHeaders: Readonly<Record<ImportKind, Partial<Readonly<Record<ImportColumn, readonly string[]>>>>> = {
  conversations,
  offers,
};

/** Columns without which nothing can be recorded. */
export const neededColumns: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  conversations: ['date'],
  offers: ['date', 'role', 'currency', 'base', 'country'],
};
