import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BusySpan, CalendarsView, type CalendarView } from '@candor/contracts';
import { Access, Rows, type ServiceModule } from '@candor/platform';
import type { HttpClient } from '@candor/testing';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { OUTSIDE, PublicInternet } from '../src/calendar/outside.ts';
import { busyOf } from '../src/reading/busy-of.ts';
import { SchedulingModule } from '../src/scheduling.module.ts';

const Asked = z.object({ person: z.string(), from: z.string(), to: z.string() });

/** Shows what slots are made from. */
@Access({ anonymous: true })
@Controller('busy')
class BusyProbe {
  constructor(private readonly rows: Rows) {}

  @Get()
  async busy(@Query({ schema: Asked }) { person, from, to }: z.output<typeof Asked>): Promise<readonly BusySpan[]> {
    return (await busyOf(this.rows, [person], { from, to })).get(person) ?? [];
  }
}

/** Scheduling, for which this machine alone is outside. */
export const SchedulingHere: ServiceModule = {
  ...SchedulingModule,
  controllers: [...SchedulingModule.controllers, BusyProbe],
  providers: [
    ...(SchedulingModule.providers ?? []),
    { provide: OUTSIDE, useFactory: () => new PublicInternet((ip) => ip === '127.0.0.1') },
  ],
};

export const busy = async (client: HttpClient, person: string, from = '2026-03-02', to = '2026-05-01'): Promise<readonly string[]> => {
  const { body } = await client.get(`busy?person=${person}&from=${from}T00:00:00.000Z&to=${to}T00:00:00.000Z`);
  return z
    .array(BusySpan)
    .parse(body)
    .map((span) => `${span.from.slice(5, 16)}–${span.to.slice(11, 16)}`);
};

export const calendarsOf = async (client: HttpClient): Promise<CalendarsView> => CalendarsView.parse((await client.get('calendars')).body);

export async function calendarOf(client: HttpClient, calendarId: string): Promise<CalendarView> {
  const found = (await calendarsOf(client)).calendars.find((calendar) => calendar.calendarId === calendarId);
  if (!found) throw new Error(`there is no calendar ${calendarId}`);
  return found;
}

export const icsEvent = (uid: string, ...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'].join('\r\n');
export const icsOf = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');

/** A server on this machine that says what it is told to. */
export class FeedServer {
  readonly asked: IncomingMessage[] = [];
  answer: RequestListener = (_request, response) => response.writeHead(404).end();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(request);
      this.answer(request, response);
    });
  }

  static async start(): Promise<FeedServer> {
    const server = new FeedServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** With a tag, so that who knows it already is told so. */
  serve(content: string, etag: string): void {
    this.answer = ({ headers }, response) => {
      const isKnown = headers['if-none-match'] === etag;
      response.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'text/calendar' }).end(isKnown ? undefined : content);
    };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
