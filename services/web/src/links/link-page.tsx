import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, lazy } from 'react';
import { DeadEnd } from '../app/dead-ends.tsx';
import { withAllTexts } from '../app/inside.ts';
import { useTexts } from '../app/settings.tsx';
import { readLink } from './link-token.ts';

export interface OpenedLink {
  readonly token: string;
  /** What it is about, such as a booking's id. */
  readonly subject: string;
}

type Page = ComponentType<OpenedLink>;

// one line for each purpose that a link can have; opening one changes nothing
const pages: Readonly<Record<string, Page>> = {
  'sign-in': lazy(async () => ({ default: (await import('../signing-in/sign-in-link.tsx')).SignInLink })),
  'booking-guest': lazy(async () => ({ default: (await import('../booked/guest-booking.tsx')).BookingByLink })),
  'booking-host': lazy(async () => ({ default: (await import('../booked/guest-booking.tsx')).BookingByLink })),
  feedback: lazy(withAllTexts(async () => ({ default: (await import('../feedback/feedback-page.tsx')).FeedbackPage }))),
  invited: lazy(async () => ({ default: (await import('./invited-page.tsx')).InvitedPage })),
  conversation: lazy(withAllTexts(async () => ({ default: (await import('./outside-chat-page.tsx')).OutsideChatPage }))),
  operator: lazy(withAllTexts(async () => ({ default: (await import('../operating/operator-page.tsx')).OperatorPage }))),
  'talent-pool': lazy(withAllTexts(async () => ({ default: (await import('./talent-pool-page.tsx')).TalentPoolPage }))),
  'private-link': lazy(async () => ({ default: (await import('./private-link-page.tsx')).PrivateLinkPage })),
  'member-invitation': lazy(async () => ({ default: (await import('./member-invitation.tsx')).MemberInvitation })),
};

const route = getRouteApi('/l/$');

/** Where mails lead. The token stays in the address, as it does in the mail; it is sent in a header and kept nowhere. */
export function LinkPage() {
  const { _splat: token = '' } = route.useParams();
  const { links } = useTexts();
  const told = readLink(token);
  if (!told) return <DeadEnd {...links.invalid} />;
  const Page = pages[told.purpose];
  return Page ? <Page key={token} token={token} subject={told.subject} /> : <DeadEnd {...links.otherKind} />;
}
