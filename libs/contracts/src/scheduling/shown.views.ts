import { z } from 'zod';
import { BookingView } from './booking.views.ts';
import { CandidateInvitationView, ChatRequestView } from './outreach.views.ts';

/** An organization that a candidate has had to do with. */
export const KnownOrganizationView = z.object({ organizationId: z.string(), name: z.string() }).meta({ id: 'KnownOrganization' });
export type KnownOrganizationView = z.infer<typeof KnownOrganizationView>;
/** All of them at once. */
export const KnownOrganizationsView = z.object({ items: z.array(KnownOrganizationView).readonly() });
export type KnownOrganizationsView = z.infer<typeof KnownOrganizationsView>;

/** A booking as its organization sees it, for its guest: without who else was to hold it, and what the organization wrote of why. */
export const ShownBookingView = BookingView.omit({ declined: true }).meta({ id: 'ShownBooking' });
export type ShownBookingView = z.infer<typeof ShownBookingView>;

/** … and an invitation, for whom it invites: without who sent it. */
export const ShownInvitationView = CandidateInvitationView.omit({ invitedBy: true, batchId: true }).meta({ id: 'ShownInvitation' });
export type ShownInvitationView = z.infer<typeof ShownInvitationView>;

/** … and a request, for who asked. */
export const ShownChatRequestView = ChatRequestView.omit({ linkId: true }).meta({ id: 'ShownChatRequest' });
export type ShownChatRequestView = z.infer<typeof ShownChatRequestView>;
