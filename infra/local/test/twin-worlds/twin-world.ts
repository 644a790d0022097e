import { FeedbackAnswers, type OwnExchangeView } from '@candor/contracts';
import { names, type ServiceModule, standing } from '@candor/platform';
import { eventually, type HttpClient, startServices, type TestInstallation } from '@candor/testing';
import { good, type Someone, through, tokenOf } from '../authorization/asking.ts';
import { Doings, type Founded, now } from '../authorization/world.ts';
import { Masking } from './masking.ts';
import { type Observer, Observing } from './observing.ts';
import { Recording } from './recording.ts';

const hour = 3_600_000;
/** When the last of the three conversations has ended by itself, and all exchanges are open. */
const opened = '2026-03-10T12:00:00.000Z';
/** The shortest there is. */
const days = 3;
export const hours = days * 24;

export const answers = (strengths: string) => ({
  answers: FeedbackAnswers.parse({ scales: { 'would-talk-again': 3, listening: 2 }, texts: { strengths, 'to-improve': 'Come prepared' } }),
});

/**
 * Hana, who is a host, talks with Ana and with Bea; Omar, her colleague, with Cem and with Ana. In the busy world Hana and Cem write; in the
 * quiet one they do not. Everything else is the same, and nobody but those two may be able to tell which world it is.
 */
export class TwinWorld {
  readonly recording = new Recording();
  readonly #before = new Map<string, ReadonlySet<string>>();

  private constructor(
    readonly it: TestInstallation,
    readonly acme: Founded,
    readonly people: Readonly<Record<'ana' | 'bea' | 'cem', Someone>>,
    readonly exchanges: Readonly<Record<'ana' | 'bea' | 'cem' | 'anaAgain', string>>,
    readonly bookings: Readonly<Record<'ana' | 'bea' | 'cem' | 'anaAgain', string>>,
    readonly anasLink: string,
    private readonly globex: Founded,
  ) {}

  static async start(modules: readonly ServiceModule[]): Promise<TwinWorld> {
    const it = await startServices(modules, { testClock: now });
    const doings = new Doings(it);
    const acme = await doings.found('acme');
    const globex = await doings.found('globex');
    const chat = (host: Someone) => ({
      description: { name: 'Say hello', kind: 'exploratory', location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' } },
      assignment: { mode: 'single', host: { hostId: host.person } },
      rules: { durations: [30] },
    });
    await doings.offer(acme, { hello: chat(acme.interviewer), other: chat(acme.colleague) });
    good(await (await doings.as(acme.recruiter)).put('api/feedback/policy/deadline', { days }));
    const book = async (chatType: string, start: string, guest: string) => {
      const held = await doings.hold(chatType, start);
      const named = { name: `${guest} guest`, address: `${guest}@example.org`, zone: 'Europe/Lisbon' };
      good(await doings.byLink(held.link).post(`api/scheduling/bookings/${held.bookingId}/confirmation`, named));
      return held.bookingId;
    };
    const bookings = {
      ana: await book('hello', '2026-03-10T09:00:00.000Z', 'ana'),
      bea: await book('hello', '2026-03-10T10:00:00.000Z', 'bea'),
      cem: await book('other', '2026-03-10T11:00:00.000Z', 'cem'),
      anaAgain: await book('other', '2026-03-10T10:00:00.000Z', 'ana'),
    };
    const signIn = (guest: string) => doings.signsIn(`${guest}@example.org`, 'candidate');
    const people = { ana: await signIn('ana'), bea: await signIn('bea'), cem: await signIn('cem') };
    const exchanges = {
      ana: `${bookings.ana}.${acme.interviewer.person}`,
      bea: `${bookings.bea}.${acme.interviewer.person}`,
      cem: `${bookings.cem}.${acme.colleague.person}`,
      anaAgain: `${bookings.anaAgain}.${acme.colleague.person}`,
    };
    await it.moveClock(opened);
    const anasLink = await doings.mailedLink('ana@example.org', 'feedback/');
    const world = new TwinWorld(it, acme, people, exchanges, bookings, anasLink, globex);
    await Promise.all(
      Object.entries(exchanges).map(([guest, id]) =>
        eventually(
          async () =>
            good(await (await world.as(guest === 'anaAgain' ? people.ana : people[guest as 'ana'])).get(`api/feedback/exchanges/${id}`)),
          {
            within: 240_000,
          },
        ),
      ),
    );
    return world;
  }

  /** A token lasts minutes, and the clock moves by hours. */
  async as(someone: Someone): Promise<HttpClient> {
    return through(this.it, await tokenOf(this.it, someone, await this.now()));
  }

  async moveTo(hoursLater: number): Promise<void> {
    await this.it.moveClock(new Date(Date.parse(opened) + hoursLater * hour).toISOString());
  }

  async deadline(): Promise<string> {
    return good<OwnExchangeView>(await (await this.as(this.people.ana)).get(`api/feedback/exchanges/${this.exchanges.ana}`)).deadline;
  }

  get observers(): readonly Observer[] {
    const { owner, recruiter, colleague, analyst, key, narrowKey } = this.acme;
    const signedIn = {
      ana: this.people.ana,
      bea: this.people.bea,
      owner,
      recruiter,
      colleague,
      analyst,
      'recruiter elsewhere': this.globex.recruiter,
    };
    const involved = ['ana', 'bea', 'colleague', 'recruiter'];
    const holding = (headers: Readonly<Record<string, string>>) => async () => through(this.it, headers);
    return [
      ...Object.entries(signedIn).map(([name, someone]) => ({ name, isInvolved: involved.includes(name), client: () => this.as(someone) })),
      { name: 'ana by link', isInvolved: true, client: holding({ 'candor-link': this.anasLink }) },
      { name: 'key', isInvolved: false, client: holding({ authorization: `Bearer ${key}` }) },
      { name: 'narrow key', isInvolved: false, client: holding({ authorization: `Bearer ${narrowKey}` }) },
      { name: 'nobody', isInvolved: false, client: holding({}) },
    ];
  }

  get observing(): Observing {
    return new Observing(this.it, new Masking(this.#known()), this.recording, this.#before);
  }

  /** What stands for path parameters, and for people, in this world. */
  #known(): Readonly<Record<string, string>> {
    const { owner, recruiter, interviewer, colleague, analyst, memberInvitation, spareMemberInvitation } = this.acme;
    const members = { owner, recruiter, interviewer, colleague, analyst };
    const ids = (prefix: string, someones: Readonly<Record<string, Someone>>) =>
      Object.fromEntries(Object.entries(someones).map(([name, { person }]) => [`${prefix}${name}`, person]));
    const bookings = Object.fromEntries(Object.entries(this.bookings).map(([name, id]) => [`booking of ${name}`, id]));
    return { ...ids('', members), ...ids('', this.people), ...bookings, memberInvitation, spareMemberInvitation };
  }

  private async now(): Promise<string> {
    const installation = this.it.database('gateway').client.db(names.installationDatabase(this.it.prefix));
    return (await standing(installation)).instant;
  }
}
