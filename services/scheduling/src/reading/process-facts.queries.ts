import { CalendarDate, ChatTypeId, LoadView, Moment, ProcessFactsView, Zone } from '@candor/contracts';
import { type Clock, everyRow, instant } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { capPeriods } from '../availability/cap-periods.rule.ts';
import { dateIn, startOfDay } from '../availability/zone-offsets.rule.ts';
import { chatOutcomes } from './chat-outcomes.projection.ts';
import type { ChatOutcomeRow } from './fact-rows.rule.ts';
import { invitationRounds } from './invitation-rounds.projection.ts';
import { loadOf } from './load.rule.ts';
import { members } from './members.projection.ts';
import { type FactSources, processFacts } from './process-facts.rule.ts';
import { requestRounds } from './request-rounds.projection.ts';

const mostDays = 366;
const FactsAsked = z
  .object({ from: Moment, to: Moment, chatType: ChatTypeId.optional() })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'The end must be after the beginning.' })
  .refine(({ from, to }) => !(Date.parse(to) - Date.parse(from) > mostDays * 86_400_000), {
    path: ['to'],
    error: `Ask for at most ${mostDays} days at once.`,
  });
type FactsAsked = z.output<typeof FactsAsked>;

const LoadAsked = z.object({
  week: CalendarDate.refine((day) => day >= '2000-01-01' && day <= '2199-12-31', { error: 'Choose a day from the year 2000 to 2199.' })
    .optional()
    .describe('Any day of the week, from Monday; this week if left out'),
  zone: Zone.default('UTC'),
});
type LoadAsked = z.output<typeof LoadAsked>;

/** An organization's own figures, at once and without guards: they are about what it does itself. */
@Controller()
export class ProcessFactsQueries {
  constructor(
    private readonly rows: Rows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('process-facts')
  @Access({ roles: ['owner', 'recruiter', 'analyst'], scopes: ['scheduling:read'] })
  @Reads(chatOutcomes, invitationRounds, requestRounds)
  @Returns(ProcessFactsView)
  async facts(
    @AskedBy() { organization = '' }: Asker,
    @Query({ schema: FactsAsked }) { from, to, chatType }: FactsAsked,
  ): Promise<ProcessFactsView> {
    const within = { gte: from, lt: to };
    const of = { organizationId: organization, chatTypeId: chatType };
    const [chats, invitations, requests] = await Promise.all([
      everyRow(this.rows.of(chatOutcomes), { ...of, start: within }),
      everyRow(this.rows.of(invitationRounds), { ...of, invitedAt: within }),
      everyRow(this.rows.of(requestRounds), { organizationId: organization, askedAt: within }),
    ]);
    const now = this.clock.now();
    const facts = processFacts({ now, chats, invitations, requests, wantedAt: await this.wantedAt(chats) });
    return { from, to, chatTypeId: chatType ?? null, ...facts, computedAt: now };
  }

  @Get('load')
  @Access({ roles: ['owner', 'recruiter'], scopes: ['scheduling:read'] })
  @Reads(chatOutcomes)
  @Returns(LoadView)
  async load(@AskedBy() { organization = '' }: Asker, @Query({ schema: LoadAsked }) { week, zone }: LoadAsked): Promise<LoadView> {
    const { week: span } = capPeriods(zone, instant(startOfDay(zone, week ?? dateIn(zone, this.clock.now()))));
    const [chats, everybody] = await Promise.all([
      everyRow(this.rows.of(chatOutcomes), { organizationId: organization, start: { gte: span.from, lt: span.to } }),
      everyRow(this.rows.of(members), { organizationId: organization }),
    ]);
    const hostIds = everybody.filter(({ role }) => role !== 'analyst').map(({ personId }) => personId);
    return { week: dateIn(zone, span.from), zone, hosts: loadOf(hostIds, chats) };
  }

  /** Since when each booking had been wanted: by the organization that invited, or by the candidate who asked. */
  private async wantedAt(chats: readonly ChatOutcomeRow[]): Promise<FactSources['wantedAt']> {
    const invited = chats.filter(({ channel }) => channel.kind === 'invitation');
    const wanted = new Map<string, { readonly how: 'invited' | 'asked'; readonly at: string }>();
    for (let at = 0; at < invited.length; at += 500) {
      const ids = invited.slice(at, at + 500).map(({ bookingId }) => bookingId);
      for (const { bookingId, invitedAt } of await everyRow(this.rows.of(invitationRounds), { bookingId: { in: ids } }))
        if (bookingId !== null) wanted.set(bookingId, { how: 'invited', at: invitedAt });
    }
    for (const { bookingId, channel, takenAt } of chats) {
      if (channel.kind !== 'request') continue;
      const rounds = await everyRow(this.rows.of(requestRounds), { requestId: channel.requestId });
      const askedAt = rounds.map((round) => round.askedAt).filter((asked) => asked <= takenAt);
      wanted.set(bookingId, { how: 'asked', at: askedAt.sort().at(-1) ?? takenAt });
    }
    return wanted;
  }
}
