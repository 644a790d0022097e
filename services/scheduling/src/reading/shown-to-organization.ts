import type { BookingView, CandidateInvitationView, ChatRequestView, InvitationStatus } from '@candor/contracts';
import type { Clock, RowFilter, Sealer } from '@candor/event-sourcing';
import { byWhen, CLOCK, type Opened, openedTexts, type Page, type Paging, Rows, SEALER, type When } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { statusOf } from '../outreach/invitation.rule.ts';
import type { BookingRow } from './booking-row.rule.ts';
import { bookings } from './bookings.projection.ts';
import { type ChatRequestRow, chatRequests } from './chat-requests.projection.ts';
import { type InvitationRow, invitations } from './invitations.projection.ts';
import { SeenBookings } from './seen-bookings.ts';

type Texts = Partial<Pick<ChatRequestRow | InvitationRow, 'candidateName' | 'candidateAddress' | 'message'>>;

/** Of one organization: nothing of another one is found. */
type Of<Row extends { readonly organizationId: string }> = RowFilter<Row> & { readonly organizationId: string };

/**
 * What an organization sees of candidates: the one way in which its members read it, and in which candidates look at themselves
 * with its eyes (C4).
 */
@Injectable()
export class ShownToOrganization {
  constructor(
    private readonly rows: Rows,
    private readonly seen: SeenBookings,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async bookings(
    of: Of<BookingRow>,
    { when, limit, cursor }: Paging & { readonly when: z.output<typeof When> },
  ): Promise<Page<BookingView>> {
    const { end, sort } = byWhen(when, this.clock.now());
    const { rows, next } = await this.rows.of(bookings).find({ ...of, end }, { sort, limit, after: cursor });
    return { items: await this.seen.byOrganization(rows), next: next ?? null };
  }

  /** The newest first. */
  async invitations(
    { status, ...of }: Omit<Of<InvitationRow>, 'status'> & { readonly status?: InvitationStatus | undefined },
    { limit, cursor }: Paging,
  ): Promise<Page<CandidateInvitationView>> {
    const sort = [{ by: 'invitedAt', order: 'descending' }] as const;
    const filter = { ...of, ...whereStatus(status, this.clock.now()) };
    const { rows, next } = await this.rows.of(invitations).find(filter, { sort, limit, after: cursor });
    return { items: await this.invitationViews(rows), next: next ?? null };
  }

  /** The newest first. */
  async chatRequests(of: Of<ChatRequestRow>, { limit, cursor }: Paging): Promise<Page<ChatRequestView>> {
    const sort = [{ by: 'askedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(chatRequests).find(of, { sort, limit, after: cursor });
    return { items: await this.requestViews(rows), next: next ?? null };
  }

  async invitationViews(rows: readonly InvitationRow[]): Promise<readonly CandidateInvitationView[]> {
    const open = await this.opened(rows);
    const now = this.clock.now();
    return rows.map(({ candidateName, candidateAddress, message, ...row }) => ({
      ...row,
      address: open(candidateAddress),
      ...(candidateName === undefined ? {} : { name: open(candidateName) }),
      ...(message === undefined ? {} : { message: open(message) }),
      status: statusOf(row, now),
    }));
  }

  async requestViews(rows: readonly ChatRequestRow[]): Promise<readonly ChatRequestView[]> {
    const open = await this.opened(rows);
    return rows.map(({ candidateName, candidateAddress, message, ...row }) => ({
      ...row,
      name: open(candidateName),
      address: open(candidateAddress),
      ...(message === undefined ? {} : { message: open(message) }),
    }));
  }

  private opened(rows: readonly Texts[]): Promise<Opened> {
    return openedTexts(
      this.sealer,
      rows.flatMap(({ candidateName, candidateAddress, message }) => [candidateName, candidateAddress, message]),
    );
  }
}

/** An invitation expires by itself, so that rows do not say it. */
function whereStatus(status: InvitationStatus | undefined, now: string): RowFilter<InvitationRow> {
  if (status === 'open') return { status: 'open', expiresAt: { gt: now } };
  if (status === 'expired') return { status: 'open', expiresAt: { lte: now } };
  return status === undefined ? {} : { status };
}
