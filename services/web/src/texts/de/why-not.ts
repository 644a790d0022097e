import type { Texts } from '../en/index.ts';

export const whyNot: Texts['whyNot'] = {
  title: 'Warum wird diese Zeit nicht angeboten?',
  text: 'Wählen Sie einen Beginn und lesen Sie, was dagegen steht.',
  day: 'Tag',
  time: 'Uhrzeit',
  length: 'Dauer',
  minutes: (minutes) => `${minutes} Min.`,
  ask: 'Nachsehen',
  offered: (hosts) => `Sie wird angeboten, mit ${hosts}.`,
  offeredPlain: 'Sie wird angeboten.',
  notOffered: (when) => `${when} wird nicht angeboten:`,
  notYours: 'Sie erfahren nur von Ihren eigenen Zeiten, und von Ihrer Seite steht nichts dagegen.',
  notAHost: 'Sie halten dieses Gespräch nicht, also gibt es von Ihnen nichts zu erklären.',
  archived: 'Sie ist archiviert: nichts wird angeboten.',
  toSetting: {
    assignment: 'Wer es hält',
    rules: 'Regeln dieser Gesprächsart',
    hours: 'Stunden der Woche',
    days: 'Besondere Tage',
    limits: 'Grenzen',
    travels: 'Reisen',
    calendars: 'Kalender',
  },
  reasons: {
    unknownLength: 'Das Gespräch hat keine solche Dauer.',
    noSchedule: (host) => `${host} hat keine Stunden oder gehört nicht mehr zur Organisation.`,
    tooSoon: (host, notice, earliest) => `Es ist zu bald für ${host}: ${notice} Vorlauf sind nötig. Der früheste Beginn ist ${earliest}.`,
    beyondHorizon: (host, first, last) => `Es liegt außerhalb der Tage, die für ${host} angeboten werden: ${first} bis ${last}.`,
    closed: (host, day) => `${host} hat keine Stunden am Tag ${day}.`,
    outside: (host, day, hours, zone, isTravelling) =>
      `${host} ist nicht die ganze Zeit da: ${day} sind die Stunden ${hours}, in ${isTravelling ? `${zone}, wo die Person dann ist` : zone}.`,
    offGrid: (interval, anchor) => `Gespräche beginnen alle ${interval} Minuten, gezählt ab ${anchor}. Dieser Beginn liegt dazwischen.`,
    busy: (host) => `${host} ist dann belegt. Womit, sieht nur die Person selbst.`,
    busyYou: (span) => `Ein Kalender von Ihnen ist belegt, ${span}.`,
    booked: (host, span, blocked) => `${host} hat ein Gespräch ${span}; mit den Pausen ist ${blocked} belegt.`,
    held: (host, span, blocked) =>
      `Gerade bucht jemand ${host} für ${span}; mit den Pausen ist ${blocked} belegt. In ein paar Minuten kann es wieder frei sein.`,
    cap: (host, counted, most, per) =>
      `${host} hat ${counted} von höchstens ${most} Gesprächen ${{ day: 'an dem Tag', week: 'in der Woche', month: 'in dem Monat' }[per]}.`,
    tooFew: (hosts, seats) => `Es gibt ${seats} Plätze, und jemand von ${hosts} müsste zwei davon füllen.`,
    full: (capacity) => `Alle ${capacity} Plätze dieses Treffens sind vergeben.`,
  },
};
