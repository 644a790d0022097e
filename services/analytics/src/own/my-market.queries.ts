import { MyMarketView, type OwnFigureView } from '@candor/contracts';
import { type Clock, type EventLog, everyRow, stateOf } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, EVENT_LOG, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { figuresChoice } from '../choices/figures-choice.decider.ts';
import { exportOutcomes } from '../exports/reading/export-outcomes.projection.ts';
import { bookings } from '../facts/bookings.projection.ts';
import { chats } from '../facts/chats.projection.ts';
import { offers } from '../facts/offers.projection.ts';
import { ownCheckIns } from '../facts/own-check-ins.projection.ts';
import { ownContacts } from '../facts/own-contacts.projection.ts';
import { ownRatings } from '../facts/own-ratings.projection.ts';
import { Figures } from '../showing/figures.ts';
import { SeenFigures } from '../showing/seen-figures.ts';
import { ownCells } from './own-cells.rule.ts';
import type { OwnFacts } from './own-signal.rule.ts';
import { ownSignals } from './own-signals.rule.ts';
import { usualFamily } from './usual-family.rule.ts';

/** Of each signal: terms are an open list, and there is no end to what many people may name. */
const mostOfSignal = 500;

/** A candidate's own market: what is known of themselves, as of now, beside what the market released. */
@Controller('my-market')
export class MyMarketQueries {
  constructor(
    private readonly rows: Rows,
    private readonly figures: Figures,
    private readonly seen: SeenFigures,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ signedIn: true, side: 'candidate' })
  @Reads(bookings, chats, exportOutcomes, offers, ownCheckIns, ownContacts, ownRatings)
  @Returns(MyMarketView)
  async view(@AskedBy() asker: Asker): Promise<MyMarketView> {
    const now = this.clock.now();
    const person = asker.actor.id;
    const viewer = { organizationId: null, isCandidate: true, demo: false };
    const [facts, { counts }] = await Promise.all([this.factsOf(person), stateOf(this.log, figuresChoice, person)]);
    const roleFamily = usualFamily(facts.chats);
    const wanted = { audience: 'candidate', only: ownCells(roleFamily, facts.offers) } as const;
    const { items: market, cutShort } = await this.figures.newest(viewer, wanted, now, mostOfSignal);
    await this.seen.note(asker, 'my-market', market.length, now);
    return { asOf: now, counts, figures: figuresOf(facts), roleFamily, market, cutShort };
  }

  private async factsOf(person: string): Promise<OwnFacts> {
    const [ofChats, ofBookings, ofOffers, ratings, contacts, checkIns, outcomes] = await Promise.all([
      everyRow(this.rows.of(chats), { guestId: person }),
      everyRow(this.rows.of(bookings), { guestId: person }),
      everyRow(this.rows.of(offers), { candidateId: person }),
      everyRow(this.rows.of(ownRatings), { personId: person }),
      everyRow(this.rows.of(ownContacts), { personId: person }),
      everyRow(this.rows.of(ownCheckIns), { personId: person }),
      everyRow(this.rows.of(exportOutcomes), { guestId: person, status: 'recorded' }),
    ]);
    return { person, chats: ofChats, bookings: ofBookings, offers: ofOffers, ratings, contacts, checkIns, outcomes };
  }
}

const figuresOf = (facts: OwnFacts): readonly OwnFigureView[] =>
  ownSignals.flatMap(({ key, title, definition, unit, figures }) =>
    figures(facts).map((figure) => ({ signal: key, title, definition, unit, basedOn: 'yours' as const, ...figure })),
  );
