import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, freePorts, pythonEnvironment, pythonPackages } from '@candor/testing';
import ICAL from 'ical.js';

const radicale = 'radicale==3.5.4';
export const user = 'hana';
export const password = 'app-pass-word-1';
const basic = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };

export interface RemoteEvent {
  readonly uid: string;
  readonly start: string;
  readonly sequence: string;
  readonly text: string;
}

/** A CalDAV server made by others, on this machine. */
export class Radicale {
  #child: ChildProcess | undefined;

  private constructor(
    private readonly packages: string,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<Radicale> {
    const packages = await pythonPackages('radicale-3.5.4', [radicale]);
    const [port = 0] = await freePorts(1);
    const server = new Radicale(packages, mkdtempSync(join(tmpdir(), 'candor-radicale-')), port);
    server.setPassword(password);
    await server.resume();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  setPassword(secret: string): void {
    writeFileSync(join(this.folder, 'users'), `${user}:${secret}\n`);
  }

  /** At the same port with the same calendars. */
  async resume(): Promise<void> {
    const settings = {
      'server-hosts': `127.0.0.1:${this.port}`,
      'auth-type': 'htpasswd',
      'auth-htpasswd-filename': join(this.folder, 'users'),
      'auth-htpasswd-encryption': 'plain',
      'auth-delay': '0',
      'storage-filesystem-folder': join(this.folder, 'collections'),
      'logging-level': 'critical',
    };
    const args = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
    const child = spawn('python3', ['-m', 'radicale', '--config', '', ...args], {
      env: { ...process.env, ...pythonEnvironment(this.packages) },
      stdio: 'ignore',
    });
    this.#child = child;
    const ended = new Promise<never>((_, reject) => child.once('exit', (code) => reject(new Error(`Radicale ended with code ${code}`))));
    ended.catch(() => undefined);
    await Promise.race([ended, eventually(async () => (await fetch(`${this.url}.web/`)).status > 0, { what: 'Radicale' })]);
  }

  async pause(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }

  async stop(): Promise<void> {
    await this.pause();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Returns its address. */
  async makeCalendar(name: string, displayName: string): Promise<string> {
    const url = `${this.url}${user}/${name}/`;
    const body = `<?xml version="1.0"?><c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop><d:displayname>${displayName}</d:displayname></d:prop></d:set></c:mkcalendar>`;
    const { status } = await fetch(url, { method: 'MKCALENDAR', headers: basic, body });
    if (status !== 201) throw new Error(`the calendar could not be made: ${status}`);
    return url;
  }

  /** As the server has them, by their start. */
  async events(calendarUrl: string): Promise<readonly RemoteEvent[]> {
    const text = await (await fetch(calendarUrl, { headers: basic })).text();
    const events = new ICAL.Component(ICAL.parse(text) as unknown as string).getAllSubcomponents('vevent');
    const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));
    return events
      .map((event) => ({
        uid: value(event, 'uid'),
        start: value(event, 'dtstart'),
        sequence: value(event, 'sequence'),
        text: event.toString(),
      }))
      .sort((a, b) => (a.start < b.start ? -1 : 1));
  }

  /** As somebody does who edits or deletes an event in a calendar program. */
  async change(calendarUrl: string, uid: string, edit: ((text: string) => string) | null): Promise<void> {
    const url = `${calendarUrl}candor-${uid.replace('@booking.candor', '')}.ics`;
    const text = await (await fetch(url, { headers: basic })).text();
    const answer = await fetch(
      url,
      edit
        ? { method: 'PUT', headers: { ...basic, 'content-type': 'text/calendar' }, body: edit(text) }
        : { method: 'DELETE', headers: basic },
    );
    if (!answer.ok) throw new Error(`the event could not be changed: ${answer.status}`);
  }
}
